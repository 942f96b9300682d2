//! Nouns for people, bodies and documents.

/// Nouns for a man.
pub(super) const MAN: &str = "
    adman airman alderman altar-boy anchorman archduke artilleryman assemblyman axeman axman ayatollah
    bachelor bagman ballboy bandmaster baritone barman baron baronet baseman batsman beadle bellboy bellhop binman
    bishop blacksmith bloke bluesman boatman bogeyman bondsman boy boyo brakeman bridegroom busboy businessman
    butler cabin-boy cabman caliph cameraman carpenter cattleman cavalier cavalryman caveman chairman chap choirboy
    choirmaster churchman clansman clergyman clubman co-chairman coachman codger committeeman congressman conman
    cornishman councilman countertenor countryman cowboy cracksman craftsman crewman crown-prince cuckold
    curate dairyman dauphin deacon defenseman divorcé doorman draftsman dragoman
    draughtsman dude duke dustman dutchman earl emir emperor enchanter englishman errand-boy ex-boyfriend ex-husband
    ex-serviceman exciseman farmboy father-to-be fellow ferryman fireman fisherman footman foreman
    foster-father foster-son frenchman friar frontiersman frontman gamekeeper garbageman gasman geezer gent
    gentleman gigolo gramps grandad granddad grandnephew grandpapa great-nephew groom groom-to-be groomsman
    groundsman guardsman gunman guy handyman hangman harbormaster harbourmaster hatter headman headmaster helmsman
    henchman herdsman highwayman hitman horseman houseboy housemaster hubby huntsman husband-to-be
    infantryman irishman ironmaster juryman king kinsman lad landlord lawman layman lifeboatman lighterman lineman
    linesman liveryman longshoreman lord lordling lorryman lothario lumberman madman maharaja mailman man
    man-at-arms manservant manxman marksman marquis masseur master matador medicine-man merman middleman midshipman
    militiaman milkman monk monsignor motorman muezzin mullah newsboy newsman newspaperman nightwatchman nobleman
    norseman oarsman oilman orangeman outdoorsman paperboy parson paterfamilias patriarch patrolman pharaoh picador
    plainsman plantsman playboy ploughboy ploughman plowman policeman postman postmaster pressman priest prince
    princeling rabbi railwayman rajah rector repairman rifleman ringmaster roué salesman samurai schoolboy
    schoolmaster scotchman scotsman scoutmaster seaman seigneur selectman serviceman sheik shogun showman
    sidesman signalman son-of-a-gun sorcerer spaceman spokesman sportsman squire stable-boy stableboy
    stableman statesman stationmaster stepdad strongman stuntman swagman switchman swordsman tallyman
    taskmaster taximan taxman toastmaster toreador townsman tradesman trawlerman tribesman ulsterman valet vestryman
    vicar vice-chairman viscount waiter warlock watchman waterman weatherman welshman widower wizard woodman
    woodsman workman yachtsman yeoman yorkshireman youth";

/// Nouns for a woman.
pub(super) const WOMAN: &str = "
    abbess actress administratrix adulteress airwoman alderwoman alumna ambassadress ancestress anchorwoman
    apple-woman archduchess assemblywoman authoress aviatrix ayah ballerina ballgirl barmaid baroness batswoman
    beldame benefactress birth-mother birthmother bondswoman bondwoman bride bride-to-be bridesmaid brunette
    businesswoman call-girl camerawoman cavewoman chairlady chairwoman chambermaid chanteuse charlady charwoman
    chorus-girl churchwoman cleaning-lady clergywoman co-chairwoman comedienne committeewoman concubine confidante
    congresswoman contessa contralto coquette cornishwoman councilwoman countess countrywoman courtesan cowgirl
    craftswoman crone dairymaid damsel danseuse dauphine deaconess debutante dinner-lady diva divorcée dominatrix
    doula dowager doyenne draftswoman draughtswoman duchess duenna dutchwoman empress enchantress englishwoman
    equestrienne ex-girlfriend ex-wife executrix farmwife fishwife flower-girl forewoman foster-mother foster-sister
    frenchwoman frontwoman gal geisha gentlewoman giantess girl goddess goodwife governess gran grandmama grandniece
    great-grandma great-niece hag handmaid handmaiden headmistress heiress henchwoman heroine horsewoman hostess
    housekeeper housemaid housewife huntress hussy infanta ingenue ingénue instructress irishwoman jurywoman
    kinswoman kitchen-maid kitchenmaid lady landlady lass laundress laundrywoman laywoman madwoman maharani maid
    maiden maidservant manageress marchioness markswoman masseuse materfamilias matriarch matron mayoress mermaid
    mezzo-soprano midwife milkmaid minx missis missus mistress 
    mother-to-be mum-to-be murderess nanny needlewoman newspaperwoman
    newswoman noblewoman nun nurse nursemaid nursery-maid oarswoman outdoorswoman parisienne parlourmaid patroness
    peeress poetess policewoman postmistress princess prioress prophetess proprietress prosecutrix protégée
    quakeress queen repairwoman saleslady saleswoman schoolgirl schoolmarm schoolmistress scotchwoman scotswoman
    scullery-maid sculptress seamstress seductress selectwoman sempstress servant-girl servant-woman servicewoman
    shepherdess shop-girl shopgirl showgirl songstress soprano sorceress spacewoman spinster spokeswoman sportswoman
    starlet stateswoman stepmom stepmum stewardess stuntwoman suffragette taskmistress tea-lady temptress testatrix
    toastmistress tomboy townswoman tradeswoman tragedienne tribeswoman tsaritsa ulsterwoman villainess waiting-maid
    waiting-woman waitress wardress washerwoman welshwoman wench wet-nurse widow wife-to-be wisewoman witch woman
    yachtswoman yorkshirewoman";

/// Nouns for a person of either gender.
pub(super) const PERSON: &str = "
    acolyte castellan chamberlain cheerleader cleaner cowpoke ensign exorcist gunslinger hitchhiker
    lookout marshal prefect quartermaster regent rustler saloonkeeper
    excellency highness ladyship lordship majesty
    abbot batter boxer camper caseworker crabber dishwasher etcher farrier featherweight fielder forager fortune-teller glassblower gondolier grazier gunner
    heavyweight jackaroo knitter
    lobsterman luthier mushroomer quilter sculler panellist rapper shearer singer-songwriter steersman
    stockman teen twitcher upholsterer user warder welterweight film-maker winchman
    abductor abolitionist absconder abuser academic academician accompanist accomplice accordionist accountant
    accuser acquaintance acrobat activist actuary acupuncturist addict addressee adjudicator adjuster adjutant
    administrator admiral admirer adolescent adoptee adult adventurer advertiser adviser advisor advocate affiant
    aficionado afrikaner agent agitator agriculturalist agronomist aide aide-de-camp alchemist alien all-rounder
    allergist allrounder ally almoner alpinist also-ran altruist alumnus amanuensis ambassador american amputee
    anaesthetist analyst anarchist anatomist ancestor android anesthetist angler animator announcer anthropologist
    anti-vaxxer antiquarian antiquary apostate apothecary apparatchik appellant applicant appointee appraiser
    apprentice arabist arbiter arbitrator arborist archaeologist archdeacon archeologist architect archivist
    aristocrat arsonist artist aspirant assailant assassin assemblymember assessor assistant astrobiologist
    astrologer astronaut astronomer astrophysicist asylum-seeker atheist athlete attache attaché attacker attendant
    attendee attorney attorney-general au-pair auctioneer audiologist auditor author autocrat autoworker aviator
    baby baby-sitter babysitter backbencher backpacker backstabber bacteriologist bailiff baker ball-player
    balloonist ballplayer bandit bandleader bandmate banker barber bard barista barkeep barkeeper barrister
    bartender basketballer basque bassist bastard bather beachcomber beachgoer beatboxer beatnik beautician
    bedfellow beekeeper beggar beginner believer benchwarmer benefactor beneficiary berliner bettor bigot bigwig
    biker billionaire biochemist bioengineer bioethicist biographer biologist biostatistician birder birdwatcher
    birther blabbermouth blackguard blackmailer blighter blockhead blogger boarder boatswain bobsledder bodybuilder
    bodyguard boer bomber bondholder bookbinder bookie bookkeeper bookmaker bookseller boor bootblack borrower boss
    bo'sun bosun botanist bouncer bounty-hunter bowler braggart breadwinner breeder brexiteer bricklayer brigadier
    brigand briton broadcaster broker brummie buccaneer bugler builder bullfighter bully bumpkin bureaucrat burgher burglar
    burgomaster bursar businessperson busker busybody butcher buyer bystander cabbie cabby cabdriver cabinet-maker
    cabinetmaker cadet cadger caller calligrapher campaigner candidate canoeist canvasser capitalist captain captive
    captor cardholder cardiologist careerist caregiver carer caretaker caricaturist cartographer cartoonist cashier
    castaway castmate catcher caterer catholic caver celebrant celebrity cellist cellmate centenarian center-back
    centre-back centre-half centrist centurion ceo ceramicist cfo chairperson challenger chancellor chaplain
    charioteer charlatan chatterbox chauffeur cheater cheesemaker cheesemonger chef chemist chief chieftain child
    childminder chimney-sweep chiropodist chiropractor choreographer chorister christian chronicler chum churchgoer
    churchwarden cinemagoer cinematographer citizen claimant clairvoyant clarinetist clarinettist classicist
    classmate cleric clerk client climatologist climber clinician clockmaker clone clown clubber co-author
    co-captain co-chair co-creator co-defendant co-director co-founder co-host co-leader co-ordinator co-owner
    co-parent co-pilot co-president co-producer co-signatory co-sponsor co-star co-worker co-writer coach coalminer
    coauthor cobbler cockney codebreaker coder cofounder collaborator colleague collector colonel colonist columnist
    combatant comedian commandant commander commando commentator commenter commissar commissioner commoner
    communicant communist commuter companion compatriot compere competitor complainant complainer composer
    comptroller comrade concertgoer concierge conciliator conductor confectioner confidant congregant conjurer
    conjuror connoisseur conqueror conscript conservationist conservative conservator conspiracist conspirator
    constable constituent consul consultant consumer contender contestant contortionist contractor contributor
    convalescent convict cook coordinator cop copilot copy-editor copyeditor copyist copywriter cornerback coroner
    correspondent cosignatory cosmologist cosmonaut costermonger costumier councillor councilmember councilor
    counsellor counselor counterfeiter courier courtier couturier coward cowhand cowherd coworker coxswain
    craftsperson creationist creator creditor crewmate crewmember cricketer criminal criminologist critic croat
    crony crooner crossbencher croupier crusader crybaby cryptographer cryptologist culprit curator custodian
    customer cutthroat cyborg cyclist cynic dancer dane daredevil dealer debtor debutant decathlete deckhand
    decorator defector defendant defender delegate demagogue democrat demographer demon demonstrator denier dentist
    deponent deportee depositor deputy dermatologist descendant deserter designer despot detainee detective
    detractor developer diarist dictator dietician dietitian dignitary dilettante dimwit diner diplomat director
    director-general disbeliever discoverer dispatcher dissenter dissident distiller diver divorcee do-gooder docker
    dockworker doctor documentarian dog-walker dolt donor doorkeeper doppelganger doubter down-and-out doyen
    draft-dodger draftee dragoon dramatist dramaturg dreamer dressmaker drifter drinker driver droid dropout drover
    druggist druid drummer drunkard dubliner duffer dunce easterner ecologist econometrician economist editor
    educationalist educationist educator egyptologist elector electrician embalmer embezzler embryologist emcee
    emigrant emigre emissary employee employer endocrinologist enemy enforcer engineer engraver enlistee enquirer
    entertainer enthusiast entomologist entrant entrepreneur envoy epidemiologist equerry escapee essayist ethicist
    ethnographer ethnologist etymologist eurosceptic evacuee evangelist evildoer ex-aide ex-ambassador ex-captain
    ex-champion ex-coach ex-con ex-convict ex-employee ex-governor ex-leader ex-lover ex-mayor ex-minister
    ex-officer ex-official ex-partner ex-player ex-premier ex-president ex-senator ex-soldier ex-spouse ex-spy
    ex-wrestler examiner excursionist exec executioner executive executor exile expat expatriate expert explorer
    exporter exterminator extrovert eyewitness fabulist facilitator fact-checker factchecker factotum fanatic farmer
    farmhand farmworker fashionista felon feminist fencer festival-goer festivalgoer fiddler field-marshal fiend
    fighter fijian filmgoer filmmaker finalist financier firebrand firefighter fishmonger fixer flanker
    flatmate flatterer flautist florist flunkey flunky flutist fly-half fogey folklorist foodie fool footballer
    footpad fop forebear forecaster forefather foreigner foreperson forger foster-child foster-parent founder
    foundling franchisee fraudster freeholder freelancer freeloader freemason friend front-runner frontbencher
    frontrunner fugitive full-back full-forward fullback functionary fundamentalist fusilier futurist futurologist
    gallerist gambler gangster gaoler gardener gate-crasher gate-keeper gatecrasher gatekeeper geek gendarme
    generalissimo generalist geneticist genius geochemist geographer geologist geophysicist geordie geriatrician
    german gerontologist ghostwriter giant gipsy glaciologist gladiator glaswegian glazier globetrotter glutton
    gnome go-between goal-scorer goalie goalkeeper goalkicker goalscorer goaltender goatherd goblin godparent golfer
    gossipmonger gourmand governor governor-general graduate grammarian grandchild grandee grandmaster grandparent
    grave-digger gravedigger graybeard greengrocer greenkeeper greenlander grenadier greybeard grocer groundskeeper
    grower grown-up grownup grumbler guard guerilla guerrilla guest guide guitarist gumshoe gunsmith guru guttersnipe
    gymnast gynaecologist gynecologist gypsy haberdasher hacker haematologist hairdresser hairstylist half-back
    half-sibling half-wit halfback halfwit handler hard-liner hardliner harpist harpsichordist has-been hawker
    headhunter headliner headteacher healer heckler heir heir-apparent helpmate hematologist heptathlete herbalist
    herder heretic hermit herpetologist high-flier high-flyer high-jumper highlander hijacker hiker hillbilly hindu
    hippy hipster historian hitmaker hitter hobbyist hobo holiday-maker holidaymaker hologram homebuyer homeopath
    homeowner homesteader honcho honeymooner hong-konger hongkonger hooligan horticulturist host hostage hostler
    hotelier hotelkeeper house-buyer householder housemate huckster humanist humorist humourist hurdler hussar
    hydrogeologist hydrologist hygienist hypnotherapist hypnotist hypochondriac hypocrite icelander ichthyologist
    idealist ideologue idiot idler illusionist illustrator imam imbecile immigrant immunologist impersonator
    importer imposter impostor impresario impressionist in-law incumbent individual industrialist infant infidel
    infielder infiltrator influencer informant informer inhabitant inmate innkeeper innovator inquirer insider
    insomniac inspector instagrammer instigator instructor instrumentalist insurgent interlocutor interloper
    intermediary intern internee internist interpreter interrogator interviewee interviewer introvert intruder
    invalid inventor investigator investor invigilator invitee ironmonger ironworker islander italian jacobin
    jailbird jailer jailor janissary janitor jester jet-setter jew jeweler jeweller jihadi jihadist job-hunter
    job-seeker jobseeker jockey jogger joiner journalist judge judoka juggler junkie jurist juror justice karateka
    kayaker keyboardist kickboxer kid kidnapper killer killjoy kindergartner kingmaker kingpin kitesurfer knave
    knight know-it-all kurd laborer labourer labourite lackey lamplighter landholder landowner landscaper latecomer
    laureate lawbreaker lawgiver lawmaker lawyer layperson leader leaker leaseholder lecturer left-back left-hander
    leftist leg-spinner legatee legionary legionnaire legislator lessee lexicographer liar liberal liberator
    libertine librarian librettist licensee lieutenant lifeguard linebacker linguist liquidator listener litigant
    litigator liverpudlian loafer lobbyist lock-keeper locksmith lodger logician londoner loner long-jumper
    lookalike looter lout lover lowlander loyalist lumberjack luminary lunatic lutenist luxembourger lyricist
    machinist maestro mage magician magistrate magnate mainlander major major-domo majordomo malcontent malefactor
    malingerer manager mancunian maniac manicurist mapmaker marathoner marcher mariner marketer masochist matchmaker
    mathematician mayor mayor-elect mechanic medalist medallist mediator medic medievalist megastar member memoirist
    mentor mep mercenary merchandiser merchant merrymaker messenger messmate metallurgist metalworker meteorologist
    methodist microbiologist midfielder midwesterner migrant militant mill-owner milliner millionaire mine-owner
    miner mineralogist minister minstrel miscreant miser misfit misogynist missionary mixologist moaner mobster
    moderator mogul molester monarch monarchist money-lender moneylender montenegrin mortician motorcyclist motorist
    mountaineer mourner moviegoer mp msp muckraker mugger muleteer muralist murderer musician musicologist musketeer
    muslim mutant mutineer mycologist namesake narcissist narrator nationalist naturalist naturist naturopath
    navigator naysayer ne'er-do-well necromancer negotiator neighbor neighbour nephrologist nerd netballer netminder
    neurobiologist neurologist neuroscientist neurosurgeon newbie newcomer newlywed newsagent newscaster newshound
    newsreader next-of-kin nincompoop ninny nitwit nominator nominee non-smoker nonagenarian nonbeliever nonsmoker
    nonvoter northerner notary novelist nudist nurse nutritionist oaf objector oboist observer obstetrician
    occultist occupant occupier oceanographer octogenarian oculist oddball off-spinner offender office-holder
    officeholder officer official old-timer oligarch olympian ombudsman oncologist onlooker operative operator
    ophthalmologist opponent oppressor optician optimist optometrist orator orc orderly organiser organist organizer
    orientalist originator ornithologist orphan orthodontist osteopath ostler out-of-towner outfielder outlaw
    outsider overachiever overseer owner pacifist paddler paediatrician paedophile painter palaeontologist
    paleontologist pallbearer pamphleteer panelist panhandler paparazzo parachutist paralegal paralympian paramedic
    paramour parasitologist paratrooper parishioner parliamentarian parolee participant partner partygoer passenger
    passer-by passerby pastor pathologist patient pauper pawnbroker paymaster peacekeeper peacemaker peacenik
    peasant pedant peddler pedestrian pediatrician pedlar pedophile pen-friend pensioner pentathlete percussionist
    perfectionist performer perpetrator persecutor person pervert pessimist petitioner pharmacist pharmacologist
    philanderer philanthropist philologist philosopher phlebotomist photographer photojournalist physician physicist
    physio physiologist physiotherapist pianist picketer pickpocket picnicker pilgrim pilot pinch-hitter pirate
    pitcher pixie placekicker plaintiff planner plasterer player player-coach playfellow playmaker playmate
    playwright pleader plenipotentiary plotter plumber plutocrat poacher podcaster podiatrist poet poet-laureate
    pole-vaulter polemicist policeman policy-maker policyholder policymaker politician pollster polluter
    polymath pontiff porter portraitist postdoc postgraduate postie postilion postulant potentate powerbroker
    powerlifter practitioner pragmatist preacher predecessor prelate premier prepper preschooler presenter president
    priestess primatologist printmaker prisoner prize-winner prizefighter prizewinner producer professor profiteer
    prognosticator programmer proofreader propagandist prophet proposer proprietor prosecutor prospector protege
    protestant protester protestor protégé provocateur provost psephologist psychiatrist psychoanalyst psychologist
    psychopath psychotherapist publican publicist publisher pugilist pulmonologist pundit punter pupil puppeteer
    purchaser purist puritan purser quaker quarterback quarterfinalist quartermaster quebecer queenslander
    questioner quizmaster rabbi rabble-rouser race-walker racer racketeer raconteur radiographer radiologist
    ragamuffin ragpicker rallygoer rambler ranch-hand rancher ranger rapist rapscallion rascal ratepayer realist
    realtor rear-admiral rebel receptionist recipient recluse record-holder recruit recruiter redneck referee
    reformer refugee refusenik registrar reliever remainer renter reporter representative republican rescuer
    researcher reseller reservist resident respondent restaurateur restorer retiree returnee reveler reveller
    reverend reviewer rheumatologist right-back right-hander rightist ringleader rioter rival robber robot
    roboticist rogue roofer rookie roommate rosicrucian rotter rower ruck-rover ruffian ruler runner runner-up
    russian saboteur sacristan saddler sadist saint salafist salesperson saloon-keeper samaritan satanist satirist
    savant saxophonist scammer scamp sceptic schemer scholar school-friend schoolchild schoolfellow schoolfriend
    schoolmate schoolteacher scientist scion scorekeeper scorer scot scoundrel scouser scout screenwriter scribe
    scriptwriter scrivener scrounger scrum-half scullion sculptor seafarer secessionist seconder secretary
    secretary-general seducer seer segregationist seismologist selector seller semi-finalist semifinalist seminarian
    senator sender sentry separatist sepoy septuagenarian serb serf servant settler sexagenarian sexologist shaman
    shareholder shareowner sharpshooter shepherd sheriff shipbuilder shipmate shipowner shipwright shirker shoemaker
    shooter shop-owner shopkeeper shoplifter shopper short-seller shortstop shot-putter showrunner sidekick
    sightseer signatory signer silversmith simpleton singer sinologist skateboarder skater skeptic skier skinflint
    skipper skivvy skydiver slacker slave slave-owner slaveholder slaveowner sleuth slugger smoker smuggler sniper
    snob snowboarder socialist socialite sociologist sociopath solicitor soloist someone-else sommelier songwriter
    sonographer soothsayer sophomore soulmate sous-chef southerner southpaw spacewalker spaniard speaker specialist
    spectator speculator speechmaker speechwriter speleologist spendthrift spin-doctor spiritualist spoilsport
    spokesperson sponger sportscaster sportsperson sportswriter sprinter spy spymaster squatter stablehand staffer
    stagehand stakeholder stalker stall-holder stallholder stand-in stargazer stationer statistician steelworker
    steeplejack stenographer step-parent stepchild stepparent stevedore stockbroker stockholder stonemason
    storekeeper storyteller stowaway stranger strategist striker student stylist sub-editor subaltern subcontractor
    subeditor submariner subordinate subscriber successor sufferer suffragist suitor sunbather superfan superhero
    superintendent supermodel superstar supervisor suppliant supplicant supporter supremacist supremo surfer surgeon
    surrogate surveyor survivalist survivor suspect swede sweetheart sweetie swimmer swindler swineherd sycophant
    sydneysider sysadmin tactician taikonaut tail-ender tailback tailor taxi-driver taxidermist taxpayer teacher
    team-mate teammate techie technician technocrat technologist teenager teetotaler teetotaller telephonist
    televangelist teller tenant terrorist test-taker testator theatergoer theatregoer theologian theorist therapist
    thespian thief thinker thrill-seeker thrower thug ticket-holder tiktoker timekeeper tipster title-holder
    titleholder toady tobacconist toddler toll-keeper tormenter tormentor tourist townie townsperson toxicologist
    toymaker trader tradesperson traditionalist trafficker trailblazer trainee trainer traitor tramp translator
    trapezist trapper traveler traveller treasurer trekker trendsetter trespasser triathlete triple-jumper troll
    trombonist trooper troubadour troublemaker truant trucker trumpeter trustee truther turncoat turntablist
    tutor tycoon typesetter typist typographer tyrant umpire unbeliever underachiever undergraduate underling
    undersecretary undersheriff understudy undertaker underwriter unionist urbanist urchin urologist usher usurer
    vacationer vagabond vagrant valedictorian valuer vampire varlet vendor ventriloquist verger vet veteran
    veterinarian vice-admiral vice-captain vice-chair vice-consul vice-premier vice-president viceroy victim
    videographer viewer vigilante villager villain vintner violinist violist virologist virtuoso visitor vizier
    vlogger vocalist volcanologist volleyballer volunteer voter voyeur vulcanologist wage-earner waif warden warlord
    warrior watchmaker watercolorist watercolourist wayfarer weathercaster webmaster weightlifter weirdo welder
    well-wisher wellwisher werewolf westerner whaler wheelwright whip whistleblower wicket-keeper wicketkeeper
    windbag windsurfer winegrower winemaker wing-back wingback winger witness womaniser womanizer woodcarver
    woodcutter woodworker wordsmith workaholic worker workmate worshiper worshipper wrestler wretch writer wrongdoer
    wunderkind yokel youngster youtuber yuppie zamindar zealander zealot zookeeper zoologist zoroastrian émigré
    actor corporal hero sailor sergeant soldier steward";

/// Who speaks in tales; several of them are a verb or no people.
pub(super) const CREATURE: &str = "
    banshee calf centaur cockerel djinn dolphin dove ewe ferret foal genie ghoul golem gosling griffin gull hippo
    hound imp jackdaw kangaroo koala ladybird mare minotaur newt nymph octopus panda pelican seagull serpent shark
    shrew stallion stoat tomcat vixen vole walrus wasp wyvern zombie
    anchor angel ant ape badger bear beaver bee beetle blackbird bull butterfly cat caterpillar cow creature cricket
    crocodile crow cub devil dog donkey dragon duck duckling dwarf eagle elephant elf fairy falcon fox frog ghost giraffe
    goat god goose gorilla grasshopper hare hawk hedgehog hen heron horse kitten lamb leopard lion lioness lizard
    magpie mole monkey mouse mule ogre otter owl ox parrot peacock penguin pig pigeon pony puppy rabbit rat raven robin
    rooster sheep snail snake sparrow spider squirrel stork swan tiger toad tortoise turtle unicorn vulture weasel whale
    wolf worm wren zebra";

/// Nouns for people that are surnames with a capital, or mostly mean something else.
pub(super) const TRADE: &str = "
    archer brewer canon carrier carter cooper dean elder fitter forester general glover keeper mason mate miller pal peer principal
    prior sexton smith spinner tanner thatcher tinker weaver";

/// Plural or collective people, beside the regular plurals of the nouns above.
pub(super) const GROUP: &str = "
    abbots aborigines academics afghans africans agnostics aides-de-camp albanians algerians all alumnae alumni
    amateurs anglicans angolans apostles arabs archbishops argentines argentinians aristocracy armenians asians
    associates audience aunts aussies australians austrians authorities azerbaijanis azeris backers bahamians
    bahrainis bangladeshis baptists barbadians basques bearers bedouins belarusians belgians benedictines bengalis
    berbers bolivians bolsheviks bombardiers boomers bosnians bostonians bourgeoisie boxers boyfriends
    brahmins brazilians brethren brits brothers buddhists bulgarians businesspeople cadets californians calvinists
    cambodians cameroonians campers canadians cardinals catalans cavalry centre-halves centrists chairpeople
    champions chaperones chicagoans children chileans chinese chorus citizenry clan cleaners clergy cognoscenti
    colombians communists confederates congresspeople corsicans countryfolk couple cousins craftspeople crew crowd
    cubans cypriots czechs dads danes daughters delegation diaspora diners disciples duo earthlings ecuadorians
    egyptians elders electorate elites emiratis ensigns entourage episcopalians eritreans estonians ethiopians
    europeans evangelicals everybody everyone ex-wives exiles extremists family fans farmwives fascists fathers
    federalists few filipinos finns fisherfolk fishwives floridians fly-halves folk folks foresters foursome
    franciscans freshmen gambians gang gauchos generals gentlefolk gentry georgians germans ghanaians girlfriends
    glitterati globalists godfathers godmothers grads grandchildren granddaughters grandfathers grandmothers
    grandsons greeks greens guatemalans haitians hawaiians hawkers heroes higher-ups hispanics holdouts hondurans
    hopefuls housewives hungarians husbands hutus imperialists independents indians indonesians infantry
    intellectuals intelligentsia iowans iranians iraqis islamists isolationists israelis ivorians jamaicans jesuits
    jihadists jordanians jury kashmiris kazakhs keepers kenyans kinfolk kinsfolk koreans kosovars kuwaitis laity
    latinas latinos latvians laypeople liberians libertarians libyans literati lithuanians locals losers loyalists
    lutherans macedonians malaysians malians many maoists maoris marines marshals martians martyrs marxists
    matriarchs mayors-elect men-at-arms menfolk mensheviks mexicans midwives millennials minders minnesotans mob
    moderates moms monarchs mongolians mormons moroccans most mothers mozambicans multitude mums namibians
    nationalists natives nazis neo-nazis nepalis nephews nicaraguans nieces nigerians nobility nomads norwegians
    notables novices ohioans oligarchs omanis others pacs pagans pair pakistanis palestinians pals panamanians
    paparazzi paraguayans parents parisians pashtuns passers-by passersby patriarchs patrons peasantry peers people
    persians personnel peruvians pioneers platoon police populace populists posse prefects presbyterians priesthood
    principals prodigies professionals progressives proletariat protectionists punjabis qataris quartet quintet
    rabble radicals rappers readers rebels recruits reformists relatives retinue revolutionaries riffraff rohingyas
    romanians rowers royalists runners-up rwandans salespeople salvadorans samoans sardinians saudis saviors
    saviours schoolchildren scots scrum-halves seniors separatists serbs sextet shamans shepherds shiites siblings
    sicilians sikhs singaporeans sisterhood sisters slovaks slovenes slovenians socialists somalis some sons
    sons-in-law sources spokespeople sportspeople spouses squadron staff stalinists stepbrothers stepchildren
    stepdaughters stepsisters stepsons sunnis superdelegates superiors syrians tajiks tamils tanzanians tasmanians
    teens thais thieves threesome tibetans tongans tories townsfolk townspeople tradespeople tribe tribespeople
    trinidadians trio triplets troops trotskyists tunisians turks tutsis tweens twins ugandans uighurs ukrainians
    uncles undergrads unionists unitarians uruguayans users uyghurs uzbeks vassals vegetarians venezuelans
    virginians voices walloons wanderers whigs winners wives womenfolk workforce workpeople yemenis zambians
    zimbabweans zionists zulus";

/// Head nouns of organisations.
pub(super) const ORGANISATION: &str = "
    abc aclu administration afp ag agency agribusiness air-force airbus airforce airline alliance amazon amnesty apple
    aquarium archdiocese arms-maker army ashram assembly association astrazeneca authority automaker axios bakery
    ball-club ballclub bank barclays bbc behemoth biotech bloc bloomberg board boeing bookshop bookstore bottler bourse
    breitbart brewery broadcaster broadsheet brokerage brotherhood bureau buzzfeed cabinet campaign cannery car-maker
    carmaker cartel caucus cbs cdc chancellery channel chaplaincy chip-maker chipmaker choir chrysler church cia
    clearinghouse club cnn co co-op co-operative co. coalition coast-guard coastguard college commissariat commission
    committee company confederacy confederation conglomerate congregation congress conservatoire consortium constabulary
    consulate consultancy convent corp corp. corporation corps council court creche crèche daycare dealership department dhs
    diocese directorate dispensary distillery distributor dnc dockyard doj drug-maker drugmaker e-retailer e-tailer e.u.
    embassy engine-maker enginemaker ensemble epa eparchy etailer eu exchequer exxon facebook fatah fbi fcc fda fdic
    federation fifa fintech firm foodbank forbes force foundation foundry franchiser franchisor fraternity funder gallup
    game-maker gazette gazprom gendarmerie glassmaker gmbh google gop government governorate grant-maker grantmaker
    greenpeace group guardian gunmaker hamas haulier herald hezbollah homebuilder hospice hospital house housebuilder hq
    hsbc huawei huffpost hypermarket ikea imf inc inc. infirmary inquest inquiry inspectorate institute institution
    insurer interpol irs isis jirga journal judiciary junta kibbutz kindergarten klan kremlin league legation
    legislature lender lessor likud llc ltd ltd. lufthansa madrasa magazine magistracy majlis manufacturer meatpacker
    mega-retailer megabank megachurch microbrewery microlender microsoft militia ministry msnbc multinational
    municipality naacp nasa nato navy nbc neobank netflix network newspaper newsroom newsweek newswire ngo nokia
    non-profit nonprofit npr nsa nunciature nvidia observatory office opec openai orchestra organisation organization
    orphanage oxfam panchayat papacy paper papermaker parliament party pbs pentagon periodical petrobras pew pfizer
    pharmacy philharmonic phone-maker phonemaker plane-maker planemaker planetarium playhouse plc politburo politico
    polyclinic polytechnic post prefecture presbytery preschool presidium priory procuracy publisher qantas quango
    railway refiner refinery regime regiment regulator reinsurer renault retailer reuters rnc rosneft ryanair samsung
    sanatorium school secretariat sect seminary senate service shipper shipyard siemens slate society sorority spacex
    start-up startup station steelmaker steelworks sub-committee subcommittee subsidiary super-pac supermarket superpac
    supplier synagogue syndicate synod tabloid taliban task-force taskforce tass team telco telegraph tesco tesla texaco
    think-tank thinktank times tiremaker township toy-maker toyota treasury tribunal tribune troupe truckmaker twitter
    tyre-maker tyremaker u.n. uefa un unesco unicef unilever union unison university vatican vicariate vodafone
    volkswagen vox walmart watchdog wholesaler winery xinhua yeshiva yougov youtube";

/// Words before and behind the *and* of an organisation's name.
pub(super) const FIELD: &str = "
    aeronautics agriculture alcohol arts athletics aviation banking border budget business child citizenship climate commerce
    communities competition conservation cricket farming football insurance leisure livestock markets paediatrics pediatrics
    procurement retail rugby shipping supply
    control culture customs defence defense development disease drug economic education energy environment exchange
    families family finance firearms fish fisheries food foreign forestry health housing human immigration industry infrastructure
    innovation international investment justice labor labour land management marine media medicine mental nutrition
    oceanic parks planning prevention public recreation refugees regional research revenue safety science securities
    security skills social space sport sports strategic studies technology tobacco tourism trade training transport
    urban water wildlife women work";

/// Words that end the names of organisations alone.
pub(super) const BODY: &str = "
    academy aerospace airlines airways athletics beast bee biosciences brands broadcasting capital center centers centre
    centres chamber chronicle conference convention courier customs cycling dispatch electric energy enterprises
    entertainment examiner exchange express foods forum fund gas globe grid guild holdings homes industries inquirer institutes insurance lab laboratories laboratory labs legion logistics mail
    markets media metals mirror motors museum nations networks news observer oil pac partners petroleum pharmaceuticals
    pictures power press rail railway railways record records register resources securities services software solutions
    standard star steel stores studios sun systems technologies telecom telecommunications theatre therapeutics trust
    ventures watch water";

/// Head nouns of documents and other things that bear text.
pub(super) const DOCUMENT: &str = "
    act ad advertisement affidavit agreement amendment analysis announcement article assessment audit badge banner
    bible bill billboard blackboard blog blurb book brochure by-law by-laws bylaw bylaws caption catalog catalogue
    census chalkboard charter clause communique communiqué complaint constitution contract data decision declaration
    diary document dossier e-mail editorial email emails figures filing flyer footnote graffiti gravestone guidance
    guidebook guideline guidelines handbook headline headstone indictment inscription invoice journal judgment koran
    label law lawsuit leaflet lease letter manual manuscript memo memorandum message mug note notice novel opinion
    order ordinance page pamphlet paper petition placard plaque poem policy poll post postcard poster proverb
    release report resolution review rulebook rules ruling saying section sign song statement statute sticker story
    study survey t-shirt tattoo telegram terms testimony texts transcript treaty tweet tweets verdict website
    whiteboard will";
