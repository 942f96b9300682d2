//! Pages of one file that need no network.

/// A whole page. `style`, `body` and `script` are trusted; everything of a text in them is
/// to be [`escape`]d.
pub fn page(title: &str, style: &str, body: &str, script: &str) -> String {
    format!(
        "<!DOCTYPE html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; \
         style-src 'unsafe-inline'; script-src 'unsafe-inline'\">\n\
         <title>{}</title>\n<style>\n{style}</style>\n<body>\n{body}{script}</body>\n</html>\n",
        escape(title)
    )
}

/// The text as the content of an element or an attribute, for a browser to show as it is.
pub fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len() + text.len() / 16);
    for letter in text.chars() {
        match letter {
            '&' => escaped += "&amp;",
            '<' => escaped += "&lt;",
            '>' => escaped += "&gt;",
            '"' => escaped += "&quot;",
            '\'' => escaped += "&#39;",
            '\r' => escaped += "&#13;",
            _ => escaped.push(letter),
        }
    }
    escaped
}
