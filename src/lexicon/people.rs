//! Titles before names, and nouns for people, bodies and documents.

/// Titles of men that stand before a name.
pub(super) const TITLE_MALE: &str = "
    mr mr. mister messrs messrs. sir lord master monsieur m. herr senor señor signor don father brother uncle king prince
    duke baron earl viscount marquis marquess emperor tsar czar count rabbi friar squire esquire grandfather grandpa
    abbé padre maharajah nawab sheikh sultan";

/// Titles of women that stand before a name.
pub(super) const TITLE_FEMALE: &str = "
    mrs mrs. ms ms. miss lady madam madame mme mme. mademoiselle mlle mlle. frau fraulein fräulein señora senora señorita
    senorita signora signorina dame sister mother aunt auntie aunty queen princess duchess baroness countess
    marchioness viscountess empress tsarina czarina grandmother grandma granny nurse mistress mesdames goody";

/// Titles of anybody that stand before a name.
pub(super) const TITLE_ANY: &str = "
    dr dr. doctor professor prof prof. captain capt capt. colonel col col. major maj maj. general gen gen. lieutenant lt
    lt. sergeant sgt sgt. corporal cpl cpl. private admiral adm adm. commander commodore marshal constable inspector
    superintendent supt supt. detective officer sheriff reverend rev rev. bishop archbishop cardinal pope dean deacon
    pastor vicar saint st. judge justice magistrate president vice-president premier chancellor minister senator sen
    sen. representative rep rep. congressman congresswoman congressperson governor gov gov. mayor councillor councilor
    councilman councilwoman alderman ambassador consul secretary chairman chairwoman chairperson chair speaker
    commissioner attorney coach comrade citizen cousin old young little poor dear lieutenant-general major-general
    hon hon. pres pres. director mp cllr cllr. pc dc supt.";

/// Kin of men.
pub(super) const KIN_MALE: &str = "
    father dad daddy papa pa son brother uncle nephew husband grandfather grandpa grandson stepfather stepson stepbrother
    half-brother brother-in-law father-in-law son-in-law fiancé fiance widower bridegroom groom godfather godson
    boyfriend great-uncle";

/// Kin of women.
pub(super) const KIN_FEMALE: &str = "
    mother mum mummy mom mommy mama mamma ma daughter sister aunt auntie niece wife grandmother grandma granny
    granddaughter stepmother stepdaughter stepsister half-sister sister-in-law mother-in-law daughter-in-law
    fiancée fiancee widow bride godmother goddaughter girlfriend great-aunt grandmamma";

/// Kin of either gender.
pub(super) const KIN_ANY: &str = "cousin spouse parent child baby twin sibling guardian relative kinsman partner";

/// Nouns for a man.
pub(super) const MAN: &str = "
    man boy gentleman lad fellow chap bloke guy youth son-of-a-gun spokesman salesman policeman fireman postman
    clergyman statesman nobleman frenchman englishman irishman scotchman scotsman welshman dutchman countryman foreman
    coachman footman boatman fisherman huntsman workman watchman doorman barman businessman chairman congressman
    councilman alderman cameraman horseman sportsman swordsman tradesman yachtsman seaman madman kinsman
    king prince duke baron earl viscount marquis emperor lord squire butler valet waiter steward host actor monk friar
    priest bishop parson curate vicar rector deacon rabbi sailor soldier sergeant corporal blacksmith carpenter hatter
    groom coachman cabman ploughman gamekeeper bridegroom bachelor widower wizard beadle waterman bellboy schoolboy
    cowboy paperboy landlord headmaster schoolmaster stationmaster postmaster master hero patriarch cavalier matador";

/// Nouns for a woman.
pub(super) const WOMAN: &str = "
    woman girl lady lass gal damsel maiden maid matron spokeswoman saleswoman policewoman noblewoman frenchwoman
    englishwoman irishwoman countrywoman businesswoman chairwoman congresswoman councilwoman gentlewoman charwoman
    washerwoman queen princess duchess baroness countess marchioness empress waitress stewardess hostess actress
    nun abbess nurse governess housekeeper housemaid chambermaid parlourmaid nursemaid milkmaid barmaid seamstress
    landlady mistress schoolmistress headmistress witch spinster heroine widow bride shepherdess sorceress matriarch
    midwife cook schoolgirl charlady";

/// Nouns for a person of either gender.
pub(super) const PERSON: &str = "
    person individual child baby kid infant teenager adult stranger neighbour neighbor friend companion guest visitor
    customer client patient passenger traveller traveler pilgrim tourist citizen resident inhabitant villager peasant
    farmer labourer laborer worker employee employer boss manager owner director chief leader  president
    vice-president premier chancellor minister senator representative lawmaker legislator governor mayor councillor
    councilor mp ambassador diplomat consul envoy secretary  chairperson commissioner official officer spokesperson
    aide adviser advisor assistant deputy candidate nominee incumbent politician democrat republican conservative
    liberal attorney lawyer solicitor barrister judge justice magistrate prosecutor defendant plaintiff witness juror
    suspect victim survivor prisoner convict criminal thief robber burglar murderer killer doctor physician surgeon
    dentist veterinarian psychologist psychiatrist therapist scientist researcher scholar professor teacher tutor
    instructor student pupil scholar graduate author writer novelist poet playwright journalist reporter correspondent
    columnist editor publisher critic artist painter sculptor photographer musician singer composer dancer pianist
    player coach captain colonel major  lieutenant commander admiral constable inspector detective sheriff
    trooper agent spy guard sentry warden jailer gaoler policeman cop pilot driver chauffeur engineer mechanic clerk
    cashier banker broker trader merchant shopkeeper grocer baker butcher tailor shoemaker barber innkeeper bartender
    porter servant attendant messenger courier conductor croupier concierge mariner peddler pedlar tramp beggar gipsy
    gypsy orphan creature wretch rogue rascal scoundrel villain fool idiot genius expert analyst economist strategist
    consultant investor executive founder entrepreneur activist advocate campaigner protester organiser organizer
    volunteer veteran survivor believer preacher minister pastor reverend priestess prophet saint narrator speaker
    listener voter delegate member colleague comrade rival opponent enemy ally partner successor predecessor
    caller   interpreter secretary librarian gardener  superintendent magician scout 
     philosopher historian biologist chemist physicist astronaut nurse oculist undertaker apothecary
    coroner foreigner jew christian muslim hindu catholic protestant american russian german italian spaniard
    invalid convalescent newcomer bystander onlooker passer-by intruder someone-else insider informant 
    anchor host speechwriter moderator panelist commentator pundit broadcaster blogger podcaster biographer filmmaker documentarian
    screenwriter comedian pollster statistician demographer sociologist epidemiologist meteorologist mathematician
    lobbyist operative staffer surrogate whip treasurer co-founder developer tycoon mogul magnate billionaire
    millionaire shareholder refugee migrant immigrant detainee hostage firefighter paramedic contender challenger
    front-runner frontrunner heckler rabbi imam cleric
    whistleblower negotiator mediator ombudsman athlete goalkeeper striker quarterback bowler umpire referee
    caterpillar mouse cat dog rabbit bear wolf fox owl pig tortoise turtle duck crow raven parrot horse donkey lion
    tiger monkey frog toad fairy giant dwarf ogre elf ghost angel devil god";

/// Plural or collective people.
pub(super) const GROUP: &str = "
    people officials sources authorities critics experts analysts economists scientists researchers lawmakers
    legislators senators representatives democrats republicans conservatives liberals voters residents villagers
    neighbours neighbors witnesses observers supporters opponents activists advocates protesters demonstrators
    campaigners prosecutors lawyers attorneys judges doctors physicians nurses teachers students pupils workers
    employees executives investors traders bankers leaders ministers politicians diplomats spokesmen reporters
    journalists editors historians scholars friends relatives parents children boys girls men women ladies gentlemen
    brothers sisters sons daughters cousins guests visitors passengers soldiers officers police crowd mob audience
    jury everyone everybody others some many most few both all investigators aides advisers advisors allies rivals
    players fans members colleagues comrades servants citizens americans russians britons germans israelis
    strategists pollsters pundits commentators staffers lobbyists organizers organisers volunteers delegates
    superdelegates candidates contenders moderators shareholders veterans patients farmers refugees migrants
    immigrants palestinians chinese europeans insiders persons folks folk chorus couple pair twins voices";

/// Head nouns of organisations.
pub(super) const ORGANISATION: &str = "
    company corporation firm agency bank ministry department government administration parliament congress senate
    council committee commission court tribunal party union association federation league club society institute
    institution university college school church hospital foundation organisation organization group team bureau
    office board authority treasury embassy army navy force service network newspaper magazine paper station
    broadcaster channel publisher campaign coalition alliance cabinet kremlin pentagon house inc inc. corp corp. co co.
    ltd ltd. llc plc gmbh ag times post journal tribune herald gazette guardian telegraph reuters bbc cnn nbc abc cbs
    fbi cia nsa doj epa fda cdc fcc irs dhs nato un eu u.n. e.u. nasa gop dnc rnc aclu naacp imf opec
    bloomberg politico axios afp tass xinhua msnbc npr pbs breitbart huffpost buzzfeed vox slate gallup pew
    twitter facebook google amazon apple microsoft";

/// Head nouns of documents and other things that bear text.
pub(super) const DOCUMENT: &str = "
    report study survey poll statement letter note memo memorandum email e-mail message telegram document article
    editorial story book novel poem song paper law act bill constitution treaty agreement contract ruling verdict
    judgment opinion decision order indictment complaint lawsuit filing affidavit testimony transcript manuscript
    advertisement ad banner sign placard poster notice inscription label headline caption website page post tweet
    blog diary journal will bible koran proverb saying communique communiqué declaration resolution amendment
    dossier assessment analysis review audit census data figures release announcement";
