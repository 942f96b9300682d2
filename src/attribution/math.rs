//! Functions of numbers, from additions, multiplications and divisions alone, so that every platform has the same
//! answers.

/// The exponential function, to four digits.
pub(super) fn exp(x: f32) -> f32 {
    let twos = (x * std::f32::consts::LOG2_E).clamp(-126.0, 126.0);
    let whole = twos.floor();
    let rest = (twos - whole) * std::f32::consts::LN_2;
    let series = 1.0 + rest * (1.0 + rest * (0.5 + rest * (1.0 / 6.0 + rest * (1.0 / 24.0 + rest / 120.0))));
    // Two to a whole power is that power in the exponent's bits.
    series * f32::from_bits(((whole as i32 + 127) as u32) << 23)
}

/// The logarithm of a number above 0 to base 2, to three digits behind the point.
pub(super) fn log2(x: f32) -> f32 {
    let bits = x.max(f32::MIN_POSITIVE).to_bits();
    let whole = (bits >> 23) as i32 - 127;
    // Of the rest, from 1 to 2, by the series of the inverse hyperbolic tangent.
    let rest = f32::from_bits(bits & 0x007f_ffff | 0x3f80_0000);
    let slant = (rest - 1.0) / (rest + 1.0);
    let square = slant * slant;
    let series = slant * (1.0 + square * (1.0 / 3.0 + square * (0.2 + square / 7.0)));
    whole as f32 + 2.0 * std::f32::consts::LOG2_E * series
}

/// How many bits a number takes: 0, 1, 2–3, 4–7, …
pub(super) fn bit_length(value: usize) -> u8 {
    (usize::BITS - value.leading_zeros()) as u8
}

#[cfg(test)]
mod tests {
    use super::{exp, log2};

    #[test]
    fn exponential() {
        for x in [-60.0, -3.2, -0.5, 0.0, 0.7, 5.0, 20.0] {
            assert!((exp(x) / f32::exp(x) - 1.0).abs() < 1e-4, "{x}");
        }
    }

    #[test]
    fn logarithm() {
        for x in [1e-6, 0.03, 0.5, 0.99, 1.0, 1.41, 1.99, 1000.0] {
            assert!((log2(x) - f32::log2(x)).abs() < 1e-3, "{x}");
        }
    }
}
