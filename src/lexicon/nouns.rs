//! Nouns for people, bodies and documents.

/// Nouns for a man.
pub(super) const MAN: &str = "
    actor adman airman alderman altar-boy anchorman archduke artilleryman assemblyman axeman axman ayatollah
    bachelor bagman ballboy bandmaster baritone barman baron baronet baseman batsman beadle bellboy bellhop binman
    bishop blacksmith bloke bluesman boatman bogeyman bondsman boy boyo brakeman bridegroom bridegroom-to-be busboy
    businessman butler cabin-boy cabman caliph cameraman carpenter cattleman cavalier cavalryman caveman chairman
    chap choirboy choirmaster churchman clansman clergyman clubman co-chairman coachman codger committeeman
    congressman conman cornishman corporal councilman countertenor countryman cowboy cracksman craftsman crewman
    crown-prince cuckold curate dad-of-four dad-of-three dad-of-two dairyman dauphin deacon defenseman divorcé
    doorman draftsman dragoman draughtsman dude duke dustman dutchman earl emir emperor enchanter englishman
    errand-boy ex-boyfriend ex-husband ex-serviceman exciseman farmboy father-of-five father-of-four father-of-three
    father-of-two father-to-be fellow fellow-countryman ferryman fireman fisherman footman foreman foster-brother
    foster-father foster-son frenchman friar frontiersman frontman gamekeeper garbageman gasman geezer gent
    gentleman gigolo gramps grandad granddad grandnephew grandpapa great-grandfather great-grandson great-nephew
    groom groom-to-be groomsman groundsman guardsman gunman guy handyman hangman harbormaster harbourmaster hatter
    headman headmaster helmsman henchman herdsman hero highwayman hitman horseman host houseboy housemaster hubby
    huntsman husband-to-be infantryman irishman ironmaster juryman king kinsman lad landlord lawman layman
    lifeboatman lighterman lineman linesman liveryman longshoreman lord lordling lorryman lothario lumberman madman
    maharaja mailman man man-at-arms manservant manxman marksman marquis masseur master matador medicine-man merman
    middleman midshipman militiaman milkman monk monsignor motorman muezzin mullah newsboy newsman newspaperman
    night-watchman nightwatchman nobleman norseman oarsman oilman orangeman outdoorsman paperboy parson
    paterfamilias patriarch patrolman pharaoh picador plainsman plantsman playboy ploughboy ploughman plowman
    policeman postman postmaster pressman priest prince princeling rabbi railwayman rajah rector repairman rifleman
    ringmaster roué sailor salesman samurai schoolboy schoolmaster scotchman scotsman scoutmaster seaman seigneur
    selectman sergeant serviceman sheik shogun showman sidesman signalman soldier son-of-a-gun sorcerer spaceman
    spokesman sportsman squire stable-boy stableboy stableman statesman stationmaster stepdad steward strongman
    stuntman swagman switchman swordsman tallyman taskmaster taximan taxman toastmaster toreador townsman tradesman
    trawlerman tribesman ulsterman valet vestryman vicar vice-chairman viscount waiter warlock watchman waterman
    weatherman welshman widower wizard woodman woodsman workman yachtsman yeoman yorkshireman youth";

/// Nouns for a woman.
pub(super) const WOMAN: &str = "
    abbess actress administratrix adulteress airwoman alderwoman alumna ambassadress ancestress anchorwoman
    apple-woman archduchess assemblywoman authoress aviatrix ayah ballerina ballgirl barmaid baroness batswoman
    beldame benefactress birth-mother birthmother bondswoman bondwoman bride bride-to-be bridesmaid brunette
    businesswoman call-girl camerawoman cavewoman chairlady chairwoman chambermaid chanteuse charlady charwoman
    chorus-girl churchwoman cleaning-lady cleaning-woman clergywoman co-chairwoman comedienne committeewoman
    concubine confidante congresswoman contessa contralto cook coquette cornishwoman councilwoman countess
    countrywoman courtesan cowgirl craftswoman crone dairymaid damsel danseuse dauphine deaconess debutante
    dinner-lady diva divorcée dominatrix doula dowager doyenne draftswoman draughtswoman duchess duenna dutchwoman
    empress enchantress englishwoman equestrienne ex-girlfriend ex-servicewoman ex-wife executrix farmwife fishwife
    flower-girl forewoman foster-daughter foster-mother foster-sister frenchwoman frontwoman gal geisha gentlewoman
    giantess girl goddess goodwife governess gran grandmama grandniece great-granddaughter great-grandma
    great-grandmother great-niece hag handmaid handmaiden headmistress heiress henchwoman heroine horsewoman hostess
    housekeeper housemaid housewife huntress hussy infanta ingenue ingénue instructress irishwoman jurywoman
    kinswoman kitchen-maid kitchenmaid lady lady-in-waiting landlady lass laundress laundrywoman laywoman madwoman
    maharani maid maiden maidservant manageress marchioness markswoman masseuse materfamilias matriarch matron
    mayoress mermaid mezzo-soprano midwife milkmaid minx missis missus mistress mom-of-three mom-of-two
    mother-of-five mother-of-four mother-of-one mother-of-three mother-of-two mother-superior mother-to-be
    mum-of-four mum-of-one mum-of-three mum-of-two mum-to-be murderess nanny needlewoman newspaperwoman newswoman
    noblewoman nun nurse nursemaid nursery-maid oarswoman outdoorswoman parisienne parlourmaid patroness peeress
    poetess policewoman postmistress princess prioress prophetess proprietress prosecutrix protégée quakeress queen
    repairwoman saleslady saleswoman schoolgirl schoolmarm schoolmistress scotchwoman scotswoman scullery-maid
    sculptress seamstress seductress selectwoman sempstress servant-girl servant-woman servicewoman shepherdess
    shop-girl shopgirl showgirl songstress soprano sorceress spacewoman spinster spokeswoman sportswoman starlet
    stateswoman stepmom stepmum stewardess stuntwoman suffragette taskmistress tea-lady temptress testatrix
    toastmistress tomboy townswoman tradeswoman tragedienne tribeswoman tsaritsa ulsterwoman vice-chairwoman
    villainess waiting-maid waiting-woman waitress wardress washerwoman welshwoman wench wet-nurse widow wife-to-be
    wisewoman witch woman yachtswoman yorkshirewoman";

/// Nouns for a person of either gender.
pub(super) const PERSON: &str = "
    abductor abolitionist absconder abuser academician accompanist accomplice accordionist account-holder accountant
    accuser acquaintance acrobat activist actor-director actuary acupuncturist addict addressee adjudicator adjuster
    adjutant administrator admiral admirer adolescent adoptee adult adventurer advertiser adviser advisor advocate
    advocate-general affiant aficionado afrikaner agent agitator agriculturalist agronomist aide aide-de-camp
    alchemist all-rounder allergist allrounder ally almoner alpinist also-ran altruist alumnus amanuensis ambassador
    american amputee anaesthetist analyst anarchist anatomist ancestor anchor anesthesiologist anesthetist angel
    angler animator announcer anthropologist anti-vaxxer antiquarian antiquary apostate apothecary apparatchik
    appellant applicant appointee appraiser apprentice arabist arbiter arbitrator arborist archaeologist archdeacon
    archeologist architect archivist aristocrat arsonist artist artist-in-residence aspirant assailant assassin
    assemblymember assessor assistant astrobiologist astrologer astronaut astronomer astrophysicist asylum-seeker
    atheist athlete attache attaché attacker attendant attendee attorney attorney-general au-pair auctioneer
    audiologist auditor author autocrat autoworker aviator baby baby-sitter babysitter backbencher backpacker
    backstabber bacteriologist bailiff baker ball-player balloonist ballplayer bandit bandleader bandmate banker
    barber barista barkeep barkeeper barrister bartender basketballer bassist bastard bather beachcomber beachgoer
    bear beatboxer beatnik beautician bedfellow beekeeper beggar beginner believer benchwarmer benefactor
    beneficiary berliner bettor bigot bigwig biker billionaire biochemist bioengineer bioethicist biographer
    bioinformatician biologist biostatistician birder birdwatcher birther blabbermouth blackguard blackmailer
    blighter blockhead blogger boarder boatswain bobsledder bodybuilder bodyguard boer bomber bondholder bookbinder
    bookie bookkeeper bookmaker bookseller boor bootblack borrower boss bosun botanist bouncer bounty-hunter bowler
    braggart breadwinner breeder brexiteer bricklayer brigadier brigadier-general brigand briton broadcaster broker
    brummie buccaneer bugler builder bullfighter bumpkin bureaucrat burgher burglar burgomaster bursar
    business-owner businessperson busker busybody butcher buyer bystander cabbie cabby cabdriver cabinet-maker
    cabinetmaker cadger caller calligrapher campaigner candidate canoeist canvasser capitalist captain captor
    cardholder cardiologist careerist caregiver carer caretaker caricaturist cartographer cartoonist cashier
    castaway castmate cat catcher caterer caterpillar catholic caver celebrant celebrity cellist cellmate
    centenarian center-back center-forward centre-back centre-forward centre-half centurion ceo ceramicist cfo
    chairperson challenger chancellor chaplain charioteer charlatan chatterbox chauffeur cheater cheesemaker
    cheesemonger chef chemist chief chieftain child childminder chimney-sweep chiropodist chiropractor choreographer
    chorister christian chronicler chum churchgoer churchwarden cinemagoer cinematographer citizen claimant
    clairvoyant clarinetist clarinettist classicist classmate cleric clerk client climatologist climber clinician
    clockmaker clown clubber co-author co-captain co-chair co-conspirator co-creator co-defendant co-director
    co-founder co-host co-leader co-ordinator co-owner co-parent co-pilot co-president co-producer co-signatory
    co-sponsor co-star co-worker co-writer coach coalminer coauthor cobbler cockney codebreaker coder cofounder
    collaborator colleague collector colonel colonist columnist combatant comedian commandant commander
    commander-in-chief commando commentator commenter commissar commissioner commoner communicant commuter companion
    compatriot compere competitor complainant complainer composer comptroller comrade concertgoer concierge
    conciliator conductor confectioner confidant congregant conjurer conjuror connoisseur conqueror conscript
    conservationist conservative conservator conspiracist conspirator constable constituent consul consul-general
    consultant consumer contender contestant contortionist contractor contributor convalescent convict coordinator
    cop copilot copy-editor copyeditor copyist copywriter cornerback coroner correspondent cosignatory cosmologist
    cosmonaut costermonger costumier councillor councilmember councilor counsellor counselor counter-protester
    counterdemonstrator counterfeiter counterprotester courier courtier couturier coward cowhand cowherd coworker
    coxswain craftsperson creationist creator creature creditor crewmate crewmember cricketer criminal criminologist
    critic croat crony crooner cross-examiner crossbencher crossing-sweeper croupier crow crusader crybaby
    cryptographer cryptologist crystallographer culprit curator custodian customer cutthroat cyclist cynic dancer
    daredevil dealer debtor debutant decathlete decision-maker deckhand decorator defector defendant defender
    delegate demagogue democrat demographer demonstrator denier dentist deponent deportee depositor deputy
    dermatologist descendant deserter designer despot detainee detective detractor developer devil diarist dictator
    dietician dietitian dignitary dilettante dimwit diplomat director director-general disbeliever discoverer
    dispatcher dissenter dissident distiller diver divorcee do-gooder dockworker doctor documentarian dog dog-walker
    dolt donkey donor doorkeeper doppelganger doubter down-and-out doyen draft-dodger draftee dragoon dramatist
    dramaturg dreamer dressmaker drifter drinker driver dropout drover druggist druid drummer drunkard dubliner duck
    duffer dunce dwarf easterner ecologist econometrician economist editor editor-in-chief educationalist
    educationist educator egyptologist elector electrician elf embalmer embezzler embryologist emcee emigrant emigre
    emissary employee employer endocrinologist enemy enforcer engineer engraver enlistee enquirer entertainer
    enthusiast entomologist entrant entrepreneur environmentalist envoy epidemiologist equerry escapee essayist
    ethicist ethnographer ethnologist etymologist eurosceptic evacuee evangelist evildoer ex-aide ex-ambassador
    ex-captain ex-champion ex-coach ex-con ex-convict ex-employee ex-governor ex-leader ex-lover ex-mayor
    ex-minister ex-officer ex-official ex-partner ex-player ex-premier ex-president ex-senator ex-soldier ex-spouse
    ex-spy ex-wrestler examiner excursionist exec executioner executive executor expat expatriate expert explorer
    exporter exterminator extrovert eyewitness fabulist facilitator fact-checker factchecker factotum fairy fanatic
    farmer farmhand farmworker fashionista felon feminist fencer festival-goer festivalgoer fiddler field-marshal
    fiend fighter fijian filmgoer filmmaker finalist financier firebrand firefighter fishmonger fixer flanker
    flatmate flatterer flautist florist flunkey flunky flutist fly-half fogey folklorist foodie fool footballer
    footpad fop forebear forecaster forefather foreigner foreperson forger fortune-teller foster-child foster-parent
    founder foundling fox franchisee fraudster freeholder freelancer freeloader freemason friend frog front-runner
    frontbencher frontrunner fugitive full-back full-forward fullback functionary fundamentalist fusilier futurist
    futurologist gallerist gambler gangster gaoler gardener gastroenterologist gate-crasher gate-keeper gatecrasher
    gatekeeper geek gendarme generalissimo generalist geneticist genius geochemist geographer geologist geophysicist
    geordie geriatrician german gerontologist ghost ghostwriter giant gipsy glaciologist gladiator glaswegian
    glazier globetrotter glutton go-between goal-scorer goalie goalkeeper goalkicker goalscorer goaltender goatherd
    god godparent golfer good-for-nothing gossipmonger gourmand governor governor-elect governor-general graduate
    grammarian grandchild grandee grandmaster grandparent grave-digger gravedigger graybeard great-grandchild
    great-grandparent greengrocer greenkeeper greenlander grenadier greybeard grocer groundskeeper grower grown-up
    grownup grumbler guard guerilla guerrilla guest guitarist gumshoe gunsmith guru guttersnipe gymnast
    gynaecologist gynecologist gypsy haberdasher hacker haematologist hairdresser hairstylist half-back half-sibling
    half-wit halfback halfwit handler hard-liner hardliner harpist harpsichordist has-been headhunter headliner
    headteacher healer heckler heir heir-apparent helpmate hematologist heptathlete herbalist herder heretic hermit
    herpetologist high-flier high-flyer high-jumper highlander hijacker hiker hillbilly hindu hippy hipster
    historian hitmaker hitter hobbyist hobo holiday-maker holidaymaker homebuyer homeopath homeowner homesteader
    honcho honeymooner hong-konger hongkonger hooligan horse horticulturalist horticulturist host hostage hostler
    hotelier hotelkeeper house-buyer householder housemate huckster humanist humorist humourist hurdler hussar
    hydrogeologist hydrologist hygienist hypnotherapist hypnotist hypochondriac hypocrite icelander ichthyologist
    idealist ideologue idiot idler illusionist illustrator imam imbecile immigrant immunologist impersonator
    importer imposter impostor impresario impressionist in-law incumbent individual industrialist infant infidel
    infielder infiltrator influencer informant informer inhabitant inmate innkeeper innovator inquirer insider
    insomniac inspector inspector-general instagrammer instigator instructor instrumentalist insurgent interlocutor
    interloper intermediary intern internee internist interpreter interrogator interviewee interviewer introvert
    intruder invalid inventor investigator investor invigilator invitee ironmonger ironworker islander italian
    jacobin jailbird jailer jailor janissary janitor jet-setter jew jeweler jeweller jihadi job-hunter job-seeker
    jobseeker jockey jogger joiner journalist judge judoka juggler junkie jurist juror justice karateka kayaker
    keyboardist kickboxer kid kidnapper killer killjoy kindergartner kingmaker kingpin kitesurfer knave know-it-all
    kurd laborer labourer labourite lackey lamplighter landholder landowner landscaper latecomer laureate lawbreaker
    lawgiver lawmaker lawyer layperson leader leaker leaseholder lecturer left-back left-hander leftist leg-spinner
    legatee legionary legionnaire legislator lessee lexicographer liar liberal liberator libertine librarian
    librettist licensee lieutenant lifeguard lighthouse-keeper linebacker linguist lion liquidator listener litigant
    litigator liverpudlian loafer lobbyist lock-keeper locksmith lodger logician londoner loner long-jumper
    lookalike looter lout lover lowlander lumberjack luminary lunatic lutenist luxembourger lyricist machinist
    maestro magician magistrate magnate mainlander major major-domo majordomo malcontent malefactor malingerer
    manager mancunian maniac manicurist mapmaker marathoner marcher mariner marketer masochist matchmaker
    mathematician mayor mayor-elect mechanic medalist medallist mediator medic medievalist megastar member memoirist
    mentor mep mercenary merchandiser merchant merrymaker messenger messmate metallurgist metalworker meteorologist
    methodist microbiologist midfielder midwesterner migrant militant mill-owner milliner millionaire mine-owner
    miner mineralogist minister minstrel miscreant miser misfit misogynist missionary mixologist moaner mobster
    moderator mogul molester monarch monarchist money-lender moneylender monkey montenegrin mortician motorcyclist
    motorist mountaineer mourner mouse moviegoer mp msp muckraker muleteer multi-instrumentalist muralist murderer
    musician musicologist musketeer muslim mutineer mycologist namesake narcissist narrator naturalist naturist
    naturopath navigator naysayer ne'er-do-well necromancer negotiator neighbor neighbour nephrologist nerd
    netballer netminder neurobiologist neurologist neuropsychologist neuroscientist neurosurgeon newbie newcomer
    newlywed newsagent newscaster newshound newsreader next-of-kin nincompoop ninny nitwit nominator nominee
    non-smoker nonagenarian nonbeliever nonsmoker nonvoter northerner notary novelist nudist nurse nutritionist oaf
    objector oboist observer obstetrician occultist occupant occupier oceanographer octogenarian oculist oddball
    off-spinner offender office-holder officeholder officer official ogre old-timer oligarch olympian ombudsman
    oncologist onlooker operative operator ophthalmologist opponent oppressor optician optimist optometrist orator
    organiser organist organizer orientalist originator ornithologist orphan orthodontist osteopath ostler
    out-of-towner outfielder outlaw outsider overachiever overseer owl owner owner-operator pacifist paddler
    paediatrician paedophile painter palaeontologist paleontologist pallbearer pamphleteer panelist panhandler
    paparazzo parachutist paralegal paralympian paramedic paramour parasitologist paratrooper parishioner
    parliamentarian parolee parrot participant partner partygoer passenger passer-by passerby pastor pathologist
    patient pauper pawnbroker paymaster peacekeeper peacemaker peacenik peasant pedant peddler pedestrian
    pediatrician pedlar pedophile pen-friend pensioner pentathlete percussionist perfectionist performer perpetrator
    persecutor person pervert pessimist petitioner pharmacist pharmacologist philanderer philanthropist philologist
    philosopher phlebotomist photographer photojournalist physician physicist physio physiologist physiotherapist
    pianist picketer pickpocket picnicker pig pilgrim pilot pinch-hitter pirate pitcher placekicker plaintiff
    planner plasterer player player-coach player-manager playfellow playmaker playmate playwright pleader
    plenipotentiary plotter plumber plutocrat poacher podcaster podiatrist poet poet-laureate pole-vaulter
    polemicist policeman policy-maker policyholder policymaker politician pollster polluter polymath pontiff porter
    portraitist postdoc postgraduate postie postilion postmaster-general postulant potentate powerbroker powerlifter
    practitioner pragmatist preacher predecessor prelate premier prepper preschooler presenter president
    president-elect priestess primatologist printmaker prisoner prisoner-of-war prize-winner prizefighter
    prizewinner producer professor profiteer prognosticator programmer proofreader propagandist prophet proposer
    proprietor prosecutor prospector protege protestant protester protestor protégé provocateur provost psephologist
    psychiatrist psychoanalyst psychologist psychopath psychotherapist publican publicist publisher pugilist
    pulmonologist pundit punter pupil puppeteer purchaser purist puritan purser quaker quarter-finalist quarterback
    quarterfinalist quartermaster quebecer queenslander questioner quizmaster rabbi rabbit rabble-rouser race-walker
    racer racketeer raconteur radiographer radiologist ragamuffin ragpicker rallygoer rambler ranch-hand rancher
    rapist rapscallion rascal ratepayer raven realist realtor rear-admiral receptionist recipient recluse
    record-holder recruiter redneck referee reformer refugee refusenik registrar reliever remainer renter reporter
    representative republican rescuer researcher reseller reservist resident respondent restaurateur restorer
    retiree returnee reveler reveller reverend reviewer rheumatologist right-back right-hander rightist ringleader
    rioter rival robber roboticist rogue roofer rookie roommate rosicrucian rotter ruck-rover ruffian ruler runner
    runner-up russian saboteur sacristan saddler sadist saint salafist salesperson saloon-keeper samaritan satanist
    satirist savant saxophonist scammer scamp sceptic schemer scholar school-friend schoolchild schoolfellow
    schoolfriend schoolmate schoolteacher scientist scion scorekeeper scorer scoundrel scouser scout screenwriter
    scribe scriptwriter scrivener scrounger scrum-half scullion sculptor seafarer secessionist seconder secretary
    secretary-general seducer seer segregationist seismologist selector seller semi-finalist semifinalist seminarian
    senator sender sentry sepoy septuagenarian serf sergeant-at-arms servant settler sexagenarian sexologist shaman
    shareholder shareowner sharpshooter sheriff shipbuilder shipmate shipowner shipwright shirker shoemaker shooter
    shop-owner shopkeeper shoplifter shopper short-seller shortstop shot-putter showrunner sidekick sightseer
    signatory signer silversmith simpleton singer singer-songwriter sinologist skateboarder skater skeptic skier
    skinflint skipper skivvy skydiver slacker slave slave-owner slaveholder slaveowner sleuth slugger smoker
    smuggler sniper snob snowboarder socialite sociologist sociopath solicitor solicitor-general soloist
    someone-else sommelier songwriter sonographer soothsayer sophomore soulmate sous-chef southerner southpaw
    spacewalker spaniard speaker specialist spectator speculator speechmaker speechwriter speleologist spendthrift
    spin-doctor spiritualist spoilsport spokesperson sponger sportscaster sportsperson sportswriter sprinter spy
    spymaster squatter stablehand staffer stagehand stakeholder stalker stall-holder stallholder stand-in stargazer
    stationer statistician steelworker steeplejack stenographer step-parent stepchild stepparent stevedore
    stockbroker stockholder stonemason storekeeper storyteller stowaway stranger strategist striker student stylist
    sub-contractor sub-editor subaltern subcontractor subeditor submariner subordinate subscriber successor sufferer
    suffragist suitor sunbather superfan superintendent supermodel superstar supervisor suppliant supplicant
    supporter supremacist supremo surfer surgeon surgeon-general surrogate surveyor survivalist survivor suspect
    swede sweetheart sweetie swimmer swindler swineherd sycophant sydneysider sysadmin tactician taikonaut
    tail-ender tailback tailor taxidermist taxpayer teacher team-mate teammate techie technician technocrat
    technologist teenager teetotaler teetotaller telephonist televangelist tenant terrorist test-taker testator
    theatergoer theatregoer theologian theorist therapist thespian thief thinker thrill-seeker thrower thug
    ticket-holder tiger tightrope-walker tiktoker timekeeper tipster title-holder titleholder toad toady tobacconist
    toddler toll-keeper tormenter tormentor tortoise tourist townie toxicologist toymaker trade-unionist trader
    tradesperson traditionalist trafficker trailblazer trainee trainer traitor tramp translator trapezist trapper
    traveler traveller treasurer trekker trendsetter trespasser triathlete triple-jumper trombonist trooper
    troubadour troublemaker truant trucker trumpeter trustee truther turncoat turntablist turtle tutor tycoon
    typesetter typist typographer tyrant umpire unbeliever under-secretary underachiever undergraduate underling
    undersecretary undersheriff understudy undertaker underwriter urbanist urchin urologist usurer vacationer
    vagabond vagrant valedictorian valuer varlet vendor ventriloquist verger veteran veterinarian vice-admiral
    vice-captain vice-chair vice-chancellor vice-consul vice-premier vice-president vice-principal viceroy victim
    videographer viewer vigilante villager villain vintner violinist violist virologist virtuoso visitor vizier
    vlogger vocalist volcanologist volleyballer volunteer voter voyeur vulcanologist wage-earner waif warden warlord
    warrior watchmaker watercolorist watercolourist wayfarer weathercaster webmaster weightlifter weirdo welder
    well-wisher wellwisher westerner whaler wheelwright whip whistle-blower whistleblower wicket-keeper wicketkeeper
    windbag windsurfer winegrower winemaker wing-back wingback winger witness wolf womaniser womanizer woodcarver
    woodcutter woodworker wordsmith workaholic worker workmate worshiper worshipper wrestler wretch writer
    writer-director writer-in-residence wrongdoer wunderkind yokel youngster youtuber yuppie zamindar zealander
    zealot zookeeper zoologist zoroastrian émigré";

/// Plural or collective people.
pub(super) const GROUP: &str = "
    abbesses abbots abductors abolitionists aborigines absconders abusers academicians academics accompanists
    accomplices accordionists account-holders accountants accusers acquaintances acrobats activists actor-directors
    actors actresses actuaries acupuncturists addicts addressees adjudicators adjusters adjutants admen
    administrators admirals admirers adolescents adoptees adults adventurers advertisers advisers advisors advocates
    advocates-general affiants afghans aficionados african-americans africans afrikaners agents agitators agnostics
    agriculturalists agronomists aides aides-de-camp airmen airwomen albanians alchemists aldermen alderwomen
    algerians all all-rounders allergists allies allrounders almoners alpinists also-rans altar-boys altruists
    alumnae alumni amateurs ambassadors americans amputees anaesthetists analysts anarchists anatomists ancestors
    anchormen anchorwomen anesthesiologists anesthetists anglers anglicans angolans animators announcers
    anthropologists anti-vaxxers antiquarians antiquaries apostates apostles apothecaries apparatchiks appellants
    apple-women applicants appointees appraisers apprentices arabists arabs arbiters arbitrators arborists
    archaeologists archbishops archdeacons archduchesses archdukes archeologists architects archivists argentines
    argentinians aristocracy aristocrats armenians arsonists artillerymen artists artists-in-residence asians
    aspirants assailants assassins assemblymembers assemblymen assemblywomen assessors assistants associates
    astrobiologists astrologers astronauts astronomers astrophysicists asylum-seekers atheists athletes attaches
    attachés attackers attendants attendees attorneys attorneys-general au-pairs auctioneers audience audiologists
    auditors aunts aussies australians austrians authoresses authorities authors autocrats autoworkers aviators
    axemen axmen ayahs ayatollahs azerbaijanis azeris babies baby-sitters babysitters bachelors backbenchers backers
    backpackers backstabbers bacteriologists bagmen bahamians bahrainis bailiffs bakers ball-players ballboys
    ballerinas ballgirls balloonists ballplayers bandits bandleaders bandmasters bandmates bangladeshis bankers
    baptists barbadians barbers baristas baritones barkeepers barkeeps barmaids barmen baronesses baronets barons
    barristers bartenders basemen basketballers basques bassists bastards bathers batsmen batswomen beachcombers
    beachgoers beadles bearers beatboxers beatniks beauticians bedfellows bedouins beekeepers beggars beginners
    belarusians belgians believers bellboys bellhops benchwarmers benedictines benefactors benefactresses
    beneficiaries bengalis berbers berliners bettors bigots bigwigs bikers billionaires binmen biochemists
    bioengineers bioethicists biographers bioinformaticians biologists biostatisticians birders birdwatchers
    birth-mothers birthers birthmothers bishops blackguards blackmailers blacksmiths bloggers blokes bluesmen
    boarders boatmen boatswains bobsledders bodybuilders bodyguards boers bolivians bolsheviks bombardiers bombers
    bondholders bondsmen bondswomen bondwomen bookbinders bookies bookkeepers bookmakers booksellers boomers
    bootblacks borrowers bosnians bosses bostonians bosuns botanists both bouncers bounty-hunters bourgeoisie
    bowlers boxers boyfriends boys brahmins brakemen brazilians breadwinners breeders brethren brexiteers
    bricklayers bridegrooms brides bridesmaids brigadier-generals brigadiers brigands britons brits broadcasters
    brokers brothers brothers-in-law brummies buddhists buglers builders bulgarians bullfighters bureaucrats
    burghers burglars burgomasters bursars busboys business-owners businessmen businesspeople businesswomen buskers
    busybodies butchers butlers buyers bystanders cabbies cabdrivers cabin-boys cabinet-makers cabinetmakers cabmen
    cadets cadgers californians call-girls callers calligraphers calvinists cambodians cameramen camerawomen
    cameroonians campaigners campers canadians candidates canoeists canvassers capitalists captains captors
    cardholders cardinals cardiologists careerists caregivers carers caretakers caricaturists carpenters
    cartographers cartoonists cashiers castaways castmates catalans catchers caterers catholics cattlemen cavalry
    cavalrymen cavemen cavers cavewomen celebrants celebrities cellists cellmates centenarians center-backs
    center-forwards centre-backs centre-forwards centre-halves centrists centurions ceos ceramicists cfos
    chairladies chairmen chairpeople chairpersons chairwomen challengers chambermaids champions chancellors
    chanteuses chaperones chaplains chaps charioteers charladies charlatans charwomen chauffeurs cheaters
    cheesemakers cheesemongers chefs chemists chicagoans chiefs chieftains childminders children chileans
    chimney-sweeps chinese chiropodists chiropractors choirboys choirmasters choreographers choristers chorus
    chorus-girls christians chroniclers chums churchgoers churchmen churchwardens churchwomen cinemagoers
    cinematographers citizenry citizens claimants clairvoyants clan clansmen clarinetists clarinettists classicists
    classmates cleaners cleaning-ladies cleaning-women clergy clergymen clergywomen clerics clerks clients
    climatologists climbers clinicians clockmakers clowns clubbers clubmen co-authors co-captains co-chairmen
    co-chairs co-chairwomen co-conspirators co-creators co-defendants co-directors co-founders co-hosts co-leaders
    co-ordinators co-owners co-parents co-pilots co-presidents co-producers co-signatories co-sponsors co-stars
    co-workers co-writers coaches coachmen coalminers coauthors cockneys codebreakers coders codgers cofounders
    cognoscenti collaborators colleagues collectors colombians colonels colonists columnists combatants comedians
    comediennes commandants commanders commanders-in-chief commandos commentators commenters commissars
    commissioners committeemen committeewomen commoners communicants communists commuters companions compatriots
    comperes competitors complainants complainers composers comptrollers comrades concertgoers concierges
    conciliators concubines conductors confectioners confederates confidantes confidants congregants congressmen
    congresspeople congresswomen conjurers conjurors conmen connoisseurs conquerors conscripts conservationists
    conservatives conservators conspiracists conspirators constables constituents consuls consuls-general
    consultants consumers contenders contessas contestants contortionists contractors contraltos contributors
    convalescents convicts coordinators copilots cops copy-editors copyeditors copyists copywriters cornerbacks
    cornishmen cornishwomen coroners corporals correspondents corsicans cosignatories cosmologists cosmonauts
    costermongers costumiers councillors councilmembers councilmen councilors councilwomen counsellors counselors
    counter-protesters counterdemonstrators counterfeiters counterprotesters countertenors countesses countryfolk
    countrymen countrywomen couple couriers courtesans courtiers cousins couturiers cowards cowboys cowgirls
    cowhands cowherds coworkers coxswains cracksmen craftsmen craftspeople craftswomen creationists creators
    creditors crew crewmates crewmembers crewmen cricketers criminals criminologists critics croats cronies crooners
    cross-examiners crossbenchers crossing-sweepers croupiers crowd crown-princes cryptographers cryptologists
    crystallographers cubans culprits curates curators custodians customers cutthroats cyclists cynics cypriots
    czechs dads dairymaids dairymen dancers danes danseuses daredevils daughters daughters-in-law deaconesses
    deacons dealers debtors debutantes debutants decathletes decision-makers deckhands decorators defectors
    defendants defenders defensemen delegates delegation demagogues democrats demographers demonstrators deniers
    dentists deponents deportees depositors deputies dermatologists descendants deserters designers despots
    detainees detectives detractors developers diarists diaspora dictators dieticians dietitians dignitaries diners
    dinner-ladies diplomats directors directors-general disbelievers disciples discoverers dispatchers dissenters
    dissidents distillers divers divorcees divorcées divorcés do-gooders dockworkers doctors documentarians
    dog-walkers donors doorkeepers doormen doubters doulas dowagers down-and-outs doyennes doyens draft-dodgers
    draftees draftsmen draftswomen dragomen dragoons dramatists dramaturgs draughtsmen draughtswomen dreamers
    dressmakers drifters drinkers drivers dropouts drovers druggists druids drummers drunkards dubliners duchesses
    dudes duennas dukes duo dustmen dutchmen dutchwomen earls earthlings easterners ecologists econometricians
    economists ecuadorians editors editors-in-chief educationalists educationists educators egyptians egyptologists
    elders electorate electors electricians elites embalmers embezzlers embryologists emcees emigrants emigres
    emiratis emirs emissaries emperors employees employers empresses endocrinologists enemies enforcers engineers
    englishmen englishwomen engravers enlistees enquirers ensigns entertainers enthusiasts entomologists entourage
    entrants entrepreneurs environmentalists envoys epidemiologists episcopalians equerries equestriennes eritreans
    errand-boys escapees essayists estonians ethicists ethiopians ethnographers ethnologists etymologists europeans
    eurosceptics evacuees evangelicals evangelists everybody everyone evildoers ex-aides ex-ambassadors
    ex-boyfriends ex-captains ex-champions ex-coaches ex-cons ex-convicts ex-employees ex-girlfriends ex-governors
    ex-husbands ex-leaders ex-lovers ex-mayors ex-ministers ex-officers ex-officials ex-partners ex-players
    ex-premiers ex-presidents ex-senators ex-servicemen ex-servicewomen ex-soldiers ex-spies ex-spouses ex-wives
    ex-wrestlers examiners excisemen excursionists execs executioners executives executors exiles expatriates expats
    experts explorers exporters exterminators extremists extroverts eyewitnesses fabulists facilitators
    fact-checkers factcheckers family fanatics fans farmboys farmers farmhands farmwives farmworkers fascists
    fashionistas fathers fathers-in-law federalists fellow-countrymen fellows felons feminists fencers ferrymen
    festival-goers festivalgoers few fiddlers field-marshals fighters fijians filipinos filmgoers filmmakers
    finalists financiers finns firebrands firefighters firemen fisherfolk fishermen fishmongers fishwives fixers
    flankers flatmates flatterers flautists floridians florists flower-girls flunkeys flutists fly-halves folk
    folklorists folks foodies footballers footmen footpads forebears forecasters forefathers foreigners foremen
    foresters forewomen forgers fortune-tellers foster-brothers foster-children foster-daughters foster-fathers
    foster-mothers foster-parents foster-sisters foster-sons founders foundlings foursome franchisees franciscans
    fraudsters freeholders freelancers freeloaders freemasons frenchmen frenchwomen freshmen friars friends
    front-runners frontbenchers frontiersmen frontmen frontrunners frontwomen fugitives full-backs full-forwards
    fullbacks functionaries fundamentalists fusiliers futurists futurologists gallerists gals gambians gamblers
    gamekeepers gang gangsters gaolers garbagemen gardeners gasmen gastroenterologists gate-crashers gate-keepers
    gatecrashers gatekeepers gauchos geeks geezers geishas gendarmes generalists generals geneticists gentlefolk
    gentlemen gentlewomen gentry gents geochemists geographers geologists geophysicists geordies georgians
    geriatricians germans gerontologists ghanaians ghostwriters gipsies girlfriends girls glaciologists gladiators
    glaswegians glaziers glitterati globalists globetrotters go-betweens goal-scorers goalies goalkeepers
    goalkickers goalscorers goaltenders goatherds goddesses godfathers godmothers godparents golfers gossipmongers
    governesses governors governors-elect governors-general grads grammarians grandads grandchildren granddads
    granddaughters grandees grandfathers grandmamas grandmasters grandmothers grandnephews grandnieces grandpapas
    grandparents grandsons grave-diggers gravediggers graybeards great-grandchildren great-granddaughters
    great-grandfathers great-grandmas great-grandmothers great-grandparents great-grandsons great-nephews
    great-nieces greeks greengrocers greenkeepers greenlanders grenadiers greybeards grocers groomsmen
    groundskeepers groundsmen growers grown-ups grownups grumblers guards guardsmen guatemalans guerillas guerrillas
    guests guitarists gumshoes gunmen gunsmiths gurus guys gymnasts gynaecologists gynecologists gypsies
    haberdashers hackers haematologists hairdressers hairstylists haitians half-backs half-siblings halfbacks
    handlers handmaidens handmaids handymen harbormasters harbourmasters hard-liners hardliners harpists
    harpsichordists hawaiians hawkers headhunters headliners headmasters headmen headmistresses headteachers healers
    hecklers heiresses heirs heirs-apparent helmsmen helpmates hematologists henchmen henchwomen heptathletes
    herbalists herders herdsmen heretics hermits heroes heroines herpetologists high-fliers high-flyers high-jumpers
    higher-ups highwaymen hijackers hikers hillbillies hindus hippies hipsters hispanics historians hitmakers hitmen
    hitters hobbyists hobos holdouts holiday-makers holidaymakers homebuyers homeopaths homeowners homesteaders
    honchos hondurans honeymooners hong-kongers hongkongers hooligans hopefuls horsemen horsewomen horticulturalists
    horticulturists hostages hostesses hostlers hoteliers hotelkeepers house-buyers houseboys householders
    housekeepers housemaids housemasters housemates housewives hubbies hucksters humanists humorists humourists
    hungarians huntsmen hurdlers husbands hussars hutus hydrogeologists hydrologists hygienists hypnotherapists
    hypnotists hypochondriacs hypocrites icelanders ichthyologists idealists ideologues idlers illusionists
    illustrators imams immigrants immunologists imperialists impersonators importers imposters impostors impresarios
    impressionists in-laws incumbents independents indians individuals indonesians industrialists infantry
    infantrymen infidels infielders infiltrators influencers informants informers inhabitants inmates innkeepers
    innovators inquirers insiders insomniacs inspectors inspectors-general instagrammers instigators instructors
    instrumentalists insurgents intellectuals intelligentsia interlocutors interlopers intermediaries
    internationalists internees internists interns interpreters interrogators interviewees interviewers introverts
    intruders inventors investigators investors invigilators invitees iowans iranians iraqis irishmen irishwomen
    ironmasters ironmongers ironworkers islamists islanders isolationists israelis italians ivorians jacobins
    jailbirds jailers jailors jamaicans janissaries janitors jesuits jet-setters jewelers jewellers jews jihadis
    jihadists job-hunters job-seekers jobseekers jockeys joggers joiners jordanians journalists judges judokas
    jugglers junkies jurists jurors jury jurymen jurywomen justices karatekas kashmiris kayakers kazakhs keepers
    kenyans keyboardists kickboxers kidnappers kids killers kindergartners kinfolk kingmakers kingpins kinsfolk
    kinsmen kinswomen kitchen-maids kitchenmaids kitesurfers know-it-alls koreans kosovars kurds kuwaitis laborers
    labourers labourites lackeys ladies ladies-in-waiting lads laity lamplighters landholders landladies landlords
    landowners landscapers lasses latecomers latinas latinos latvians laundresses laundrywomen laureates lawbreakers
    lawgivers lawmakers lawmen lawyers laymen laypeople laywomen leaders leakers leaseholders lecturers left-backs
    left-handers leftists leg-spinners legatees legionaries legionnaires legislators lessees lexicographers liars
    liberals liberators liberians libertarians libertines librarians librettists libyans licensees lieutenants
    lifeboatmen lifeguards lightermen lighthouse-keepers linebackers linemen linesmen linguists liquidators
    listeners literati lithuanians litigants litigators liverpudlians liverymen loafers lobbyists locals
    lock-keepers locksmiths lodgers logicians londoners loners long-jumpers longshoremen lookalikes looters lords
    lorrymen losers lovers lowlanders loyalists lumberjacks lumbermen luminaries lunatics lutenists lutherans
    luxembourgers lyricists macedonians machinists madmen madwomen maestros magicians magistrates magnates maharajas
    maidens maids maidservants mailmen mainlanders malaysians malcontents malefactors malians malingerers managers
    mancunians maniacs manicurists manservants manxmen many maoists maoris mapmakers marathoners marchers marines
    marketers marksmen markswomen marquises marshals martians martyrs marxists masochists masseurs masseuses
    matadors matchmakers mathematicians matriarchs matrons mayors mayors-elect mechanics medalists medallists
    mediators medicine-men medics medievalists megastars members memoirists men men-at-arms menfolk mensheviks
    mentors meps mercenaries merchandisers merchants mermaids mermen merrymakers messengers messmates metallurgists
    metalworkers meteorologists methodists mexicans mezzo-sopranos microbiologists middlemen midfielders midshipmen
    midwesterners midwives migrants militants militiamen milkmaids milkmen mill-owners millennials milliners
    millionaires minders mine-owners mineralogists miners ministers minnesotans minstrels miscreants misfits
    misogynists missionaries mistresses mixologists moaners mob mobsters moderates moderators moguls molesters moms
    monarchists monarchs money-lenders moneylenders mongolians monks monsignors montenegrins mormons moroccans
    morticians most mothers mothers-in-law mothers-superior motorcyclists motorists motormen mountaineers mourners
    moviegoers mozambicans mps msps muckrakers muezzins muleteers mullahs multi-instrumentalists multitude mums
    muralists murderers musicians musicologists musketeers muslims mutineers mycologists namesakes namibians nannies
    narcissists narrators nationalists natives naturalists naturists naturopaths navigators naysayers nazis
    ne'er-do-wells necromancers needlewomen negotiators neighbors neighbours neo-nazis neoconservatives nepalis
    nephews nephrologists nerds netballers netminders neurobiologists neurologists neuropsychologists
    neuroscientists neurosurgeons newbies newcomers newlyweds newsagents newsboys newscasters newshounds newsmen
    newspapermen newspaperwomen newsreaders newswomen nicaraguans nieces nigerians night-watchmen nightwatchmen
    nobility noblemen noblewomen nomads nominators nominees non-smokers nonagenarians nonbelievers nonsmokers
    nonvoters norsemen northerners norwegians notables notaries novelists novices nudists nuns nursemaids
    nursery-maids nurses nutritionists oarsmen oarswomen objectors oboists observers obstetricians occultists
    occupants occupiers oceanographers octogenarians oculists oddballs off-spinners offenders office-holders
    officeholders officers officials ohioans oilmen old-timers oligarchs olympians omanis ombudsmen oncologists
    onlookers operatives operators ophthalmologists opponents oppressors opticians optimists optometrists orangemen
    orators organisers organists organizers orientalists originators ornithologists orphans orthodontists osteopaths
    ostlers others out-of-towners outdoorsmen outdoorswomen outfielders outlaws outsiders overachievers overseers
    owner-operators owners pacifists paddlers paediatricians paedophiles pagans painters pair pakistanis
    palaeontologists paleontologists palestinians pallbearers pals pamphleteers panamanians panelists panhandlers
    paparazzi paperboys parachutists paraguayans paralegals paralympians paramedics paramours paraprofessionals
    parasitologists paratroopers parents parents-in-law parishioners parisians parisiennes parliamentarians
    parlourmaids parolees parsons participants partners partygoers pashtuns passengers passers-by passersby pastors
    pathologists patients patriarchs patrolmen patronesses patrons paupers pawnbrokers paymasters peacekeepers
    peacemakers peaceniks peasantry peasants peddlers pedestrians pediatricians pedlars pedophiles peers pen-friends
    pensioners pentathletes people percussionists perfectionists performers perpetrators persecutors persians
    personnel persons peruvians perverts pessimists petitioners pharmacists pharmacologists philanderers
    philanthropists philologists philosophers phlebotomists photographers photojournalists physicians physicists
    physiologists physios physiotherapists pianists picadors picketers pickpockets picnickers pilgrims pilots
    pinch-hitters pioneers pitchers placekickers plainsmen plaintiffs planners plantsmen plasterers platoon playboys
    player-coaches player-managers players playfellows playmakers playmates playwrights pleaders plenipotentiaries
    plotters ploughboys ploughmen plowmen plumbers plutocrats poachers podcasters podiatrists poetesses poets
    poets-laureate pole-vaulters polemicists police policemen policewomen policy-makers policyholders policymakers
    politicians pollsters polluters pontiffs populace populists porters portraitists posse postdocs postgraduates
    posties postilions postmasters postmasters-general postmen postmistresses postulants potentates powerbrokers
    powerlifters practitioners pragmatists preachers predecessors prefects prelates premiers preppers presbyterians
    preschoolers presenters presidents presidents-elect pressmen priestesses priesthood priests primatologists
    princes princesses principals printmakers prisoners prisoners-of-war prize-winners prizefighters prizewinners
    prodigies producers professionals professors profiteers prognosticators programmers progressives proletariat
    proofreaders propagandists prophetesses prophets proposers proprietors proprietresses prosecutors prospectors
    protectionists proteges protestants protesters protestors protégées protégés provocateurs provosts psephologists
    psychiatrists psychoanalysts psychologists psychopaths psychotherapists publicans publicists publishers
    pugilists pulmonologists pundits punjabis punters pupils puppeteers purchasers purists puritans pursers qataris
    quakers quarter-finalists quarterbacks quarterfinalists quartermasters quartet quebecers queenslanders
    questioners quintet quizmasters rabbis rabble rabble-rousers race-walkers racers racketeers raconteurs radicals
    radiographers radiologists ragamuffins ragpickers railwaymen rajahs rallygoers ramblers ranch-hands ranchers
    rapists rappers rascals ratepayers readers realists realtors rear-admirals rebels receptionists recipients
    recluses record-holders recruiters recruits rectors rednecks referees reformers reformists refugees refuseniks
    registrars relatives relievers remainers renters repairmen repairwomen reporters representatives republicans
    rescuers researchers resellers reservists residents respondents restaurateurs restorers retinue retirees
    returnees revelers revellers reviewers revolutionaries rheumatologists riffraff riflemen right-backs
    right-handers rightists ringleaders ringmasters rioters rivals robbers roboticists rogues rohingyas romanians
    roofers rookies roommates rosicrucians rowers royalists ruck-rovers ruffians rulers runners runners-up russians
    rwandans saboteurs sacristans saddlers sadists sailors salafists salesladies salesmen salespeople saleswomen
    saloon-keepers salvadorans samaritans samoans sardinians satanists satirists saudis saviors saviours
    saxophonists scammers scamps sceptics schemers scholars school-friends schoolboys schoolchildren schoolfellows
    schoolfriends schoolgirls schoolmarms schoolmasters schoolmates schoolmistresses schoolteachers scientists
    scions scorekeepers scorers scotchmen scotchwomen scots scotsmen scotswomen scoundrels scousers scoutmasters
    scouts screenwriters scribes scriptwriters scriveners scroungers scrum-halves scullery-maids scullions sculptors
    sculptresses seafarers seamen seamstresses secessionists seconders secretaries secretaries-general seducers
    seers segregationists seigneurs seismologists selectmen selectors selectwomen sellers semi-finalists
    semifinalists seminarians sempstresses senators senders seniors sentries separatists sepoys septuagenarians
    serbs serfs sergeants sergeants-at-arms servant-girls servant-women servants servicemen servicewomen settlers
    sexagenarians sexologists sextet shamans shareholders shareowners sharpshooters sheiks shepherdesses shepherds
    sheriffs shiites shipbuilders shipmates shipowners shipwrights shirkers shoemakers shooters shop-girls
    shop-owners shopgirls shopkeepers shoplifters shoppers short-sellers shortstops shot-putters showgirls showmen
    showrunners siblings sicilians sidekicks sidesmen sightseers signalmen signatories signers sikhs silversmiths
    singaporeans singer-songwriters singers sinologists sisterhood sisters sisters-in-law skateboarders skaters
    skeptics skiers skippers skivvies skydivers slackers slave-owners slaveholders slaveowners slaves sleuths
    slovaks slovenes slovenians sluggers smokers smugglers snipers snobs snowboarders socialists socialites
    sociologists sociopaths soldiers solicitors solicitors-general soloists somalis some sommeliers songstresses
    songwriters sonographers sons sons-in-law soothsayers sophomores sorcerers sorceresses soulmates sources
    sous-chefs southerners southpaws spacemen spacewalkers spacewomen spaniards speakers specialists spectators
    speculators speechmakers speechwriters speleologists spies spin-doctors spinsters spiritualists spokesmen
    spokespeople spokespersons spokeswomen spongers sportscasters sportsmen sportspeople sportswomen sportswriters
    spouses sprinters spymasters squadron squatters squires stable-boys stableboys stablehands stablemen staff
    staffers stagehands stakeholders stalinists stalkers stall-holders stallholders stand-ins stargazers statesmen
    stateswomen stationers stationmasters statisticians steelworkers steeplejacks stenographers step-parents
    stepbrothers stepchildren stepdads stepdaughters stepmoms stepmums stepparents stepsisters stepsons stevedores
    stewardesses stewards stockbrokers stockholders stonemasons storekeepers storytellers stowaways strangers
    strategists strikers strongmen students stuntmen stuntwomen stylists sub-contractors sub-editors subalterns
    subcontractors subeditors submariners subordinates subscribers successors sufferers suffragettes suffragists
    suitors sunbathers sunnis superdelegates superfans superintendents superiors supermodels superstars supervisors
    suppliants supplicants supporters supremacists surfers surgeons surgeons-general surrogates surveyors
    survivalists survivors suspects swagmen swedes swimmers swindlers swineherds switchmen swordsmen sycophants
    sydneysiders syrians sysadmins tacticians taikonauts tail-enders tailbacks tailors tajiks tallymen tamils
    tanzanians taskmasters taskmistresses tasmanians taxidermists taximen taxmen taxpayers tea-ladies teachers
    team-mates teammates techies technicians technocrats technologists teenagers teens teetotalers teetotallers
    telephonists televangelists tenants terrorists test-takers testators thais theatergoers theatregoers theologians
    theorists therapists thespians thieves thinkers threesome thrill-seekers throwers thugs tibetans ticket-holders
    tightrope-walkers tiktokers timekeepers tipsters title-holders titleholders toadies toastmasters toastmistresses
    tobacconists toddlers toll-keepers tongans toreadors tories tormenters tormentors tourists townies townsfolk
    townsmen townspeople townswomen toxicologists toymakers trade-unionists traders tradesmen tradespeople
    tradeswomen traditionalists traffickers tragediennes trailblazers trainees trainers traitors translators
    trapezists trappers travelers travellers trawlermen treasurers trekkers trendsetters trespassers triathletes
    tribe tribesmen tribespeople tribeswomen trinidadians trio triple-jumpers triplets trombonists troopers troops
    trotskyists troubadours troublemakers truants truckers trumpeters trustees truthers tunisians turks turncoats
    turntablists tutors tutsis tweens twins tycoons typesetters typists typographers tyrants ugandans uighurs
    ukrainians ulstermen ulsterwomen umpires unbelievers uncles under-secretaries underachievers undergrads
    undergraduates underlings undersecretaries undersheriffs understudies undertakers underwriters unionists
    unitarians urbanists urchins urologists uruguayans users usurers uyghurs uzbeks vacationers vagabonds vagrants
    valedictorians valets valuers vassals vegetarians vendors venezuelans ventriloquists vergers vestrymen veterans
    veterinarians vicars vice-admirals vice-captains vice-chairmen vice-chairs vice-chairwomen vice-chancellors
    vice-consuls vice-premiers vice-presidents vice-principals viceroys victims videographers viewers vigilantes
    villagers villains vintners violinists violists virginians virologists virtuosos viscounts visitors vloggers
    vocalists voices volcanologists volleyballers volunteers voters voyeurs vulcanologists wage-earners waifs
    waiters waiting-maids waiting-women waitresses walloons wanderers wardens wardresses warlocks warlords
    washerwomen watchmakers watchmen watercolorists watercolourists watermen wayfarers weathercasters weathermen
    webmasters weightlifters weirdos welders well-wishers wellwishers welshmen welshwomen wenches westerners
    wet-nurses whalers wheelwrights whigs whistle-blowers whistleblowers wicket-keepers wicketkeepers widowers
    widows windsurfers winegrowers winemakers wing-backs wingbacks wingers winners wisewomen witches witnesses wives
    womanisers womanizers women womenfolk woodcarvers woodcutters woodmen woodsmen woodworkers wordsmiths
    workaholics workers workforce workmates workmen workpeople worshipers worshippers wrestlers wretches
    writer-directors writers writers-in-residence wrongdoers yachtsmen yachtswomen yemenis yeomen yorkshiremen
    yorkshirewomen youngsters youths youtubers yuppies zambians zamindars zealanders zealots zimbabweans zionists
    zookeepers zoologists zoroastrians zulus émigrés";

/// Head nouns of organisations.
pub(super) const ORGANISATION: &str = "
    abc aclu administration afp ag agency agribusiness air-force aircraft-maker airforce airline alliance amazon
    apple aquarium archdiocese arms-maker army ashram association authority automaker axios bakery ball-club
    ballclub bank bbc behemoth biotech bloc bloomberg board bookshop bookstore bottler bourse breitbart brewery
    broadcaster broadsheet brokerage brotherhood bureau buzzfeed cabinet campaign cannery car-maker carmaker cartel
    caucus cbs cdc chancellery channel chaplaincy chip-maker chipmaker choir church cia clearing-house clearinghouse
    club cnn co co-op co-operative co. coalition coast-guard coastguard college commissariat commission committee
    company confederacy confederation conglomerate congregation congress conservatoire consortium constabulary
    consulate consultancy convent corp corp. corporation council court creche crèche daycare dealership department
    dhs diocese directorate dispensary distillery distributor dnc dockyard doj drug-maker drugmaker e-retailer
    e-tailer e.u. embassy engine-maker enginemaker ensemble epa eparchy etailer eu exchequer facebook fbi fcc fda
    federation fintech firm foodbank force foundation foundry franchiser franchisor fraternity funder gallup
    game-maker gazette gendarmerie glassmaker gmbh google gop government governorate grant-maker grantmaker group
    guardian gunmaker haulier herald homebuilder hospice hospital house housebuilder hq huffpost hypermarket imf inc
    inc. infirmary inspectorate institute institution insurer irs jirga journal judiciary junta kibbutz kindergarten
    kremlin league legation legislature lender lessor llc ltd ltd. madrasa magazine magistracy majlis manufacturer
    meatpacker mega-retailer megabank megachurch microbrewery microlender microsoft militia ministry msnbc
    multinational municipality naacp nasa nato navy nbc neobank network newspaper newsroom newswire ngo non-profit
    nonprofit npr nsa nunciature observatory office opec orchestra organisation organization orphanage panchayat
    papacy paper papermaker parliament party pbs pentagon periodical pew pharmacy philharmonic phone-maker
    phonemaker plane-maker planemaker planetarium playhouse plc politburo politico polyclinic polytechnic post
    prefecture presbytery preschool presidium priory procuracy publisher quango refiner refinery regime regiment
    regulator reinsurer retailer reuters rnc sanatorium school secretariat sect seminary senate service shipper
    shipyard slate society sorority start-up startup station steelmaker steelworks sub-committee subcommittee
    subsidiary super-pac supermarket superpac supplier synagogue syndicate synod tabloid task-force taskforce tass
    team telco telegraph think-tank thinktank times tiremaker township toy-maker treasury tribunal tribune troupe
    truckmaker twitter tyre-maker tyremaker u.n. un union university vicariate vox watchdog wholesaler winery xinhua
    yeshiva";

/// Head nouns of documents and other things that bear text.
pub(super) const DOCUMENT: &str = "
    act ad advertisement affidavit agreement amendment analysis announcement article assessment audit banner bible
    bill blog book caption census communique communiqué complaint constitution contract data decision declaration
    diary document dossier e-mail editorial email figures filing headline indictment inscription journal judgment
    koran label law lawsuit letter manuscript memo memorandum message note notice novel opinion order page paper
    placard poem poll post poster proverb release report resolution review ruling saying sign song statement story
    study survey telegram testimony transcript treaty tweet verdict website will";
