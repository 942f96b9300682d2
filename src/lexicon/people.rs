//! Titles before names, and kin.

/// Titles of men that stand before a name.
pub(super) const TITLE_MALE: &str = "
    mr mr. mister messrs messrs. sir lord master monsieur m. herr senor señor signor don father brother uncle king prince
    duke baron earl viscount marquis marquess emperor tsar czar count rabbi friar squire esquire grandfather grandpa
    abbé padre maharajah nawab sheikh sultan alhaji alh. oba otunba sardar swami imam mullah ayatollah msgr msgr. monsignor
    thiru bro. baba abuelo nonno";

/// Titles of women that stand before a name.
pub(super) const TITLE_FEMALE: &str = "
    mrs mrs. ms ms. miss lady madam madame mme mme. mademoiselle mlle mlle. frau fraulein fräulein señora senora doña señorita
    senorita signora signorina dame sister mother aunt auntie aunty queen princess duchess baroness countess
    marchioness viscountess empress tsarina czarina grandmother grandma granny nurse mistress mesdames goody
    hajiya alhaja smt smt. begum datin mdm. amma abuela nonna";

/// Titles of anybody that stand before a name.
pub(super) const TITLE_ANY: &str = "
    taoiseach tánaiste collector engr engr. barr barr. adv adv. ald ald. amb amb. arc arc. ven ven. bp bp. evang. evangelist pst.
    apostle prophet abbot pandit ustad mufti dato datuk tengku shri sh. con ch cmdr cmdr. spc spc. pfc pfc. ofc. ssgt cadet trooper
    registrar chief manager rt rt. lt-gen maj-gen brig-gen sgt-maj dep. asst.
    dr dr. doctor professor prof prof. captain capt capt. colonel col col. major maj maj. general gen gen. lieutenant lt
    lt. sergeant sgt sgt. corporal cpl cpl. private admiral adm adm. commander commodore marshal constable const const.
    cst cst. brig brig. inspector superintendent supt supt. detective officer sheriff reverend rev rev. bishop archbishop cardinal pope dean deacon
    pastor vicar saint st. judge justice magistrate president vice-president premier chancellor minister senator sen
    sen. representative rep rep. congressman congresswoman congressperson governor gov gov. mayor councillor councilor
    councilman councilwoman alderman ambassador consul secretary chairman chairwoman chairperson chair speaker
    commissioner attorney coach comrade citizen cousin old young little poor dear lieutenant-general major-general
    hon hon. pres pres. director mp cllr cllr. coun coun. pc dc dci dsp asp csp sp insp insp. det det. cr fr fr. pte pte. president-elect governor-elect mayor-elect pm ds
    secretary-general director-general attorney-general governor-general vice-chancellor";

/// Titles of several, before the name of the first.
pub(super) const TITLES: &str = "
    senators sens sens. representatives reps reps. congressmen congresswomen governors govs govs. presidents premiers
    chancellors ministers secretaries ambassadors mayors councillors councilors judges justices professors profs. doctors
    drs drs. generals gens. colonels cols. majors captains lieutenants sergeants sgts. inspectors officers detectives
    constables sheriffs bishops archbishops cardinals rabbis pastors princes princesses kings queens coaches attorneys
    prosecutors commissioners aldermen";

/// Kin of men.
pub(super) const KIN_MALE: &str = "
    father dad daddy papa pa son brother uncle nephew husband grandfather grandpa grandson stepfather stepson stepbrother
    half-brother brother-in-law father-in-law son-in-law fiancé fiance widower bridegroom groom godfather godson
    boyfriend great-uncle baba abba appa abuelo nonno";

/// Kin of women.
pub(super) const KIN_FEMALE: &str = "
    mother mum mummy mom mommy mama mamma ma daughter sister aunt auntie niece wife grandmother grandma granny
    granddaughter stepmother stepdaughter stepsister half-sister sister-in-law mother-in-law daughter-in-law
    fiancée fiancee widow bride godmother goddaughter girlfriend great-aunt grandmamma maman mam amma eomma abuela
    nonna";

/// Kin of either gender.
pub(super) const KIN_ANY: &str = "cousin spouse parent child baby twin sibling guardian relative kinsman partner";
