//! The closed classes, and words that a capital letter does not make a person of.

/// Words that stand at the start of a sentence as often as not and are no names.
pub(super) const PLAIN: &str = "
    a an the this that these those each every either neither another any some no such all both half many much few
    several most more less least other others own same
    and or but nor yet so for if unless until till although though because since while whereas whether as than lest
    when whenever where wherever why how what whatever which whichever who whom whose whoever
    of in on at by with from to into onto upon over under above below between among amongst through throughout during
    before after about against across along around behind beside besides beyond despite down except inside near off
    out outside past per regarding round toward towards underneath unlike up via within without amid according
    is are was were be been being am has have had having do does did doing will would shall should can could may might
    must ought dare need let not n't 's 're 've 'll 'd 'm
    i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers
    herself it its itself they them their theirs themselves one ones oneself thou thee thy thine ye
    somebody someone anybody anyone nobody everybody everyone something anything nothing everything none
    yes no nay aye oh ah eh ha hey hello hullo hallo hi well why now then there here thus hence however therefore
    moreover furthermore likewise elsewhere additionally meanwhile otherwise instead indeed perhaps maybe probably possibly
    certainly surely truly really quite rather very too also even just only still already always never ever often
    sometimes once twice again soon presently suddenly finally lastly firstly secondly first second third last next later
    earlier today tomorrow yesterday tonight nowadays afterwards afterward immediately instantly directly
    good bad great poor dear old young little big new long short high low right left wrong true false
    come go look listen see behold lo hear wait stop tell say think know want like get give take make put keep try ask believe
    please thank thanks sorry pardon excuse farewell goodbye good-bye bye welcome hush hurrah bravo alas amen
    god heaven heavens lord christ jesus gracious goodness mercy nonsense rubbish bother damn dash hang bosh
    two three four five six seven eight nine ten eleven twelve twenty hundred thousand
    chapter part book volume section page act scene contents introduction preface conclusion epilogue prologue
    footnote note illustration finis end ps p.s. postscript
    really anyhow anyway besides nevertheless nonetheless notwithstanding
    exactly precisely absolutely naturally obviously evidently apparently unfortunately fortunately happily
    having being seeing hearing looking turning going coming taking making saying thinking feeling knowing
    standing sitting holding smiling laughing shaking nodding pausing leaning lifting raising bending drawing
    twas 'twas tis 'tis 'em";

/// Days, months and feasts.
pub(super) const DATE: &str = "
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december jan. feb. mar. apr. aug. sept. oct. nov. dec. feb aug sept oct nov dec
    christmas easter michaelmas lent whitsun whitsuntide thanksgiving halloween ramadan passover sabbath mohurram";

/// Names of peoples, languages and faiths, and what else has a capital and is nobody.
pub(super) const DEMONYM: &str = "
    english french german italian spanish russian greek latin hebrew arabic chinese japanese dutch irish scotch
    scottish welsh british american canadian mexican brazilian argentine argentinian chilean colombian venezuelan
    portuguese swedish norwegian danish finnish icelandic polish czech hungarian romanian bulgarian serbian croatian
    austrian swiss belgian ukrainian belarusian turkish israeli palestinian lebanese syrian iraqi iranian egyptian
    moroccan algerian tunisian libyan nigerian ghanaian kenyan ethiopian afghan pakistani bangladeshi thai vietnamese
    korean indonesian malaysian filipino australian indian european african asian christian christianity catholic protestant islam
    internet bible renaissance";

/// Places.
pub(super) const PLACE: &str = "
    kolkata guwahati lucknow mumbai pune nashik ranchi imphal chennai hyderabad bengaluru bangalore ahmedabad jaipur
    kanpur nagpur indore thane bhopal visakhapatnam patna vadodara ludhiana agra faridabad meerut rajkot varanasi
    srinagar amritsar allahabad prayagraj howrah coimbatore jabalpur gwalior vijayawada madurai raipur chandigarh
    guntur noida gurugram gurgaon dehradun shimla jammu thiruvananthapuram kochi kozhikode mangaluru mysuru
    bhubaneswar cuttack shillong aizawl agartala itanagar gangtok panaji puducherry karachi lahore islamabad
    rawalpindi peshawar quetta dhaka chittagong chattogram colombo kathmandu yangon rangoon hanoi manila jakarta
    bangkok singapore taipei seoul busan osaka kyoto nagoya shanghai guangzhou shenzhen wuhan lagos abuja ibadan accra
    kumasi nairobi mombasa kisumu kampala dodoma kigali addis harare lusaka maputo luanda kinshasa johannesburg
    pretoria durban windhoek gaborone tunis algiers tripoli khartoum rabat casablanca dakar abidjan bamako riyadh
    jeddah doha dubai muscat kuwait sanaa amman beirut ankara izmir antalya tbilisi yerevan baku tashkent almaty
    astana ulaanbaatar minsk vilnius riga tallinn helsinki reykjavik bucharest belgrade zagreb ljubljana sarajevo
    skopje tirana podgorica bratislava krakow gdansk lviv odesa odessa kharkiv donetsk marseille lyon toulouse
    bordeaux lille strasbourg hamburg munich cologne frankfurt stuttgart leipzig dresden barcelona seville bilbao
    porto palermo turin genoa bologna antwerp ghent bruges rotterdam utrecht gothenburg aarhus leeds sheffield
    bradford cardiff swansea belfast limerick galway aberdeen dundee inverness norwich ipswich plymouth exeter
    southampton portsmouth nottingham leicester coventry toronto montreal vancouver calgary ottawa winnipeg melbourne
    brisbane hobart canberra auckland christchurch lima bogota quito caracas montevideo havana managua tegucigalpa
    guadalajara monterrey tijuana
    london paris berlin rome moscow vienna madrid lisbon athens brussels washington york boston chicago philadelphia
    beijing tokyo delhi bombay calcutta cairo jerusalem edinburgh glasgow dublin oxford cambridge bath brighton
    birmingham manchester liverpool bristol florence venice naples milan geneva zurich budapest warsaw prague
    stockholm oslo copenhagen istanbul kyiv kiev baghdad kabul tehran damascus gaza angeles francisco texas
    california florida virginia ohio michigan wisconsin pennsylvania illinois iowa nevada arizona georgia carolina
    england scotland wales ireland britain france germany italy spain portugal russia ukraine poland china japan
    india pakistan afghanistan iran iraq syria israel palestine egypt turkey greece switzerland austria belgium
    holland netherlands sweden norway denmark finland korea canada mexico brazil argentina cuba australia zealand africa
    kenya rwanda ghana nigeria uganda senegal hungary belarus thailand vietnam indonesia taiwan chile qatar yemen fiji
    ecuador ethiopia sudan somalia eritrea tanzania zambia zimbabwe botswana namibia mozambique malawi angola cameroon
    gabon benin togo liberia libya algeria tunisia morocco mauritania gambia burundi djibouti lesotho eswatini
    madagascar mauritius seychelles bahrain oman kazakhstan uzbekistan kyrgyzstan tajikistan turkmenistan mongolia nepal
    bhutan bangladesh myanmar burma laos cambodia malaysia philippines brunei luxembourg iceland estonia latvia
    lithuania slovakia slovenia croatia bosnia serbia montenegro kosovo albania macedonia romania bulgaria moldova
    cyprus malta monaco armenia azerbaijan venezuela colombia peru bolivia paraguay uruguay guyana suriname panama
    andorra comoros congo lebanon liechtenstein maldives mali micronesia nauru niger palau tuvalu dominica grenada pyongyang
    catalonia bavaria tibet kashmir crimea chechnya kurdistan picardy normandy burgundy provence gascony alsace silesia
    prussia saxony tuscany lombardy sicily sardinia corsica crete andalusia castile
    nicaragua honduras guatemala belize haiti jamaica bahamas barbados greenland samoa tonga vanuatu alabama alaska
    arkansas colorado connecticut delaware hawaii idaho indiana kansas kentucky louisiana maryland massachusetts
    minnesota mississippi missouri montana nebraska oregon oklahoma tennessee utah vermont wyoming dakota minn minn.
    ind. ga. fla fla. va. conn conn. calif calif. mich. wis. tenn. okla okla. ariz ariz. colo colo. neb. ky. ga fla ind
    mich wis tenn neb ky
    charlotte austin jackson madison victoria sydney chelsea savannah jordan
    asia europe america antarctica arctic atlantic pacific mediterranean thames kent surrey sussex essex
    devonshire derbyshire hertfordshire yorkshire lancashire somersetshire hampshire norfolk suffolk cornwall
    street road lane avenue square park bridge hill river lake mount mountain sea ocean bay island isle valley
    hotel inn tavern theatre theater museum cathedral abbey castle palace hall cottage villa farm station towers grange
    priory manor lodge mansion rectory vicarage parsonage halt junction crossroads
    county city town village state states kingdom empire republic district province region north south east west
    northern southern eastern western heaven hell earth";

/// What may stand inside a name without a capital.
pub(super) const PARTICLE: &str =
    "de da das di do dos du del dela della delos delle dei des der den la las le los van von zu of ten ter bin binti bint ibn ben ould al el
    a/l a/p ul ur wa arap y e";

pub(super) const DETERMINER: &str = "
    the a an this that these those some any each every another no one two three four five six seven eight nine ten
    both all many several few most other such what which either neither";

pub(super) const POSSESSIVE: &str = "my our your his her its their thy whose";

pub(super) const PREPOSITION: &str = "
    of in on at by with from to into onto upon over under above below between among amongst through throughout during
    before after about against across along around behind beside besides beyond despite down except inside near off
    out outside past per regarding round toward towards underneath unlike up via within without amid for like as than";

/// Forms of be, have, do and the modal verbs.
pub(super) const AUXILIARY: &str = "
    is are was were be been being am has have had having do does did will would shall should can could may might must
    ought 's 're 've 'll 'd 'm";

pub(super) const CONJUNCTION: &str = "and or but nor yet";

/// Words that begin a sentence inside speech when somebody is called: "Oh, Ann", "Yes, sir".
pub(super) const CALL: &str = "
    oh ah o eh ha hey hello hullo hallo hi halloa yes no nay aye well why now come here please thanks thank you good-bye
    goodbye bye my dear dearest poor old young sweet good beloved darling sorry look listen and but ho say";

/// Those whose person, number and gender [`mentions`](crate::mentions) knows.
pub(super) const PRONOUN: &str = "
    he she i they we you him her his me my them us himself herself myself it who thou
    someone somebody everyone everybody nobody anybody anyone others both another one";
