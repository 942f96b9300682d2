//! Given names of the world, as English texts write them. What stands in both lists tells no gender.

/// Given names of men.
pub(super) const MALE: &str = "
    aage aamir aarne aaron aart abay abayomi abbas abdallah abdel abdelaziz abdi abdou abdoulaye abdul abdulaziz
    abdullah abdullahi abe abebe abel abelardo abhijit abhishek abhisit abid abie abilio abiodun abiola abiy abner
    aboubacar abraham abram abshir abubakar abílio ace achille achilles achim adalbert adam adamu adan addison
    adebayo adebola adeel adekunle adel adelbert ademola adeniyi adeola adewale adeyemi adi adil aditya adnan adolf
    adolfo adonis adriaan adrian adriano adrien adán aecio aengus afanasy afonso aftab agim agostino agron agung
    agus agustin agustín ahmad ahmed ahmet ahsan aidan aiden aigars aiguo airlangga airton aitor aivars ajay ajit
    ajmal akaki akaky akash akbar ake akhil aki akihiko akihiro akihito akim akinori akinwale akio akira akos akram
    aksel akshay al alain alan alaric alasdair alassane alastair alban albert alberto albrecht aldis aldo aldous
    alec aled alejandro alejo alekos aleksa aleksandr aleksei aleksey alemayehu alen alessio alex alexander
    alexandre alexandru alexei alexey alexis aleš alf alfie alfons alfonso alfred alfredo algernon algie algirdas
    algot algy ali alija alin alioune alireza alisher alistair alister aliyu aljosa aljoša allan allen allister
    alois alojz alok alonzo aloysius alper alphonse altaf altin alton alun alvar alvaro alvin alyosha amadou amaechi
    amal aman amani amar amare amari amaury ambrose ambrosius amedee amedeo americo amerigo amichai amien amin amine
    aminu amir amit amitabh amitav amjad ammar amnon amol amory amos amram amyas amédée américo anand anant anas
    anastasios anatole anatoli anatoliy anatoly anders andie andile andor andras andre andrea andreas andrei andrejs
    andres andrew andrey andrii andris andrius andriy andrus andrzej andrás andré andy anees aneurin angelo angelos
    angus anh anibal anies anil anirudh anis ankit ankur ansel anselm anselmo ansgar antanas antawn antero anthonie
    anthony antoine anton antoni antonin antonio antonis antonín antti antwan antónio anu anuj anupam anupong anurag
    anutin anvar anwar anze aníbal anže aodh aodhan aodhán aoi aonghus apollinaire arakel aram arash aravind arben
    archibald archie archy arda ardian arend arie arief arieh ariel arif arik arild aris aristide aristides arjan
    arjen arjun arkady arlo arman armand armando armas armen armin armistead arnaldur arnaud arnd arne arni arno
    arnold arpad arsen arsene arsenio arseniy arseny arshad arshak arshile arslan arsène art artak artem arthur
    artie artis arto artur arturo artyom arun arunas arvel arvid arvind arvo arvydas arwel aryeh arūnas asa asad
    asaf asbjorn asbjørn asen asep asger asher ashfaq ashish ashley ashok ashot ashraf ashwin asif asim askar aslam
    aslan assaf assane athelstan atif atiku atilla atle atsushi atte attila atul auberon aubrey audu audun augie
    august augustin augustine augusto augustus aung aurel aurelien aurelio aurél aurélien aurélio austin avetik avi
    avichai avigdor avinash avital avner avraham avtandil axel axl ayad ayanda ayden aydin aydın ayman ayo ayodele
    ayrton ayub azam azamat azariah azhar azim aziz aécio aírton babacar babajide babak babar babatunde babis babken
    badr bagus bahman bahram bajram bakhyt bakili balaji balazs baldev baldur balint baltasar balthazar balázs
    bambang bandar banele baptiste barack barak baraka barham barnabas barnaby barney barry bart bartek bartholomew
    bartley bartolome bartosz baruch barzan bashar bashir bashkim basil bassam bastiaan bastian bastien basuki batyr
    baudouin bayard bayo bayram bayu baz bedwyr behrouz behzad beji bekele bekim bekir bela ben bence benedick
    benedict bengt benigno benito benjamin benji benjie benjy bennie benno benny benoit benoît beppe berat berhanu
    bernard bernardo bernd bernhard bernie bert berthold bertie bertil bertolt bertram bertrand besnik bevis bhaskar
    bheki bhimrao bhumibol biagio bidzina bijan biju bilal bilawal bill billie billy bimal binyamin biodun birger
    bjarne bjarni bjorgvin bjorn björgvin björn bjørn blagoy blaine blaise blake blas bo boaz bob bobbie bobby bodo
    boediono bogdan boguslaw bogusław bohdan bohumil bohuslav bojan bola bolaji bolat boleslaw bolesław bolin
    bongani bongbong boniface bonifacio borge boris borislav borut borys bosse boubacar boudewijn boutros boyan boyd
    boyko brad braden bradley braeden bram brandon branimir branko braxton brayden breandan breandán brendan brenden
    brendon brent brenton brett brian brice britt brock brodie brody bronislaw bronisław bruce bruno bryan bryce
    bryn bryson bubba budi bujar bulat bulent burak burkhard burl burt byron bálint béla børge bülent cade caden
    cadfael caetano cahal cahit cai caiden caio caleb calin callan callum calum calvin cameron camillo camilo
    candido caoimhin caoimhín caradoc caradog carey carl carlo carlos carlton carmelo carmine carsten carwyn cary
    casey caspar cassian cassio cassius catalin cathal cayden cecil cedric cedrick cees celestin celestino celio
    celso cem cemal cengiz ceri cesar cesare cevdet cezar cezary chadwick chaim chan-ho chandan chandra changming
    charles charley charlie chatchai chau chauncey chavalit chaz cheick cheikh chengzhi chester chet chetan chi-ming
    chidi chigozie chih-wei chihiro chijioke chike chima chinedu ching-te chingiz chinonso chinua chris chrissy
    christer christian christo christof christoph christophe christopher christos chuan chuanzhi chuck chukwudi
    chukwuemeka chukwuma cian cianan ciaran ciarán cicero cillian ciprian ciro claes clarence claude claudinei
    claudio claudius clayton cledwyn clem clement clemente cletus cleve cliff clifford clifton clint clinton clive
    clovis clyde cláudio clément coby cody coen colby colin collin colm colman colton colum conal conall conan
    conleth conner connor conor conrad constantine corbin cordell corentin corey cormac cornel cornelis corneliu
    cornelius corrado cory cosimo cosmin cosmo costas costel costis courtney craig criostoir crispin cristian
    cristiano cristobal csaba cuchulain cuong curt curtis cuthbert cyprian cyprien cyril cyrille cyrus czeslaw
    czesław cándido cássio cédric célestin célio césar cícero călin cătălin cường daan dae-hyun dae-jung dafydd dai
    daichi daiki dainius daisuke daithi dajuan dale dalibor damarcus damian damien damilola damir damián damodaran
    damon dan dana dandre dangelo danie daniel daniil danil danila danilo daniyar danjuma danko danny dante dany
    danylo daoud dapo daquan dara darach daragh darek darin dario darius dariush dariusz darko darragh darrel
    darrell darren darrin darryl darryn daryl dashiell daudi dave davey davi david davide davie davit davon davonte
    davor davy davyd dawid dawit dawood dayo dayvon dean deandre deangelo decebal declan deddy dedi dedrick deepak
    dehuai deion dejan dejiang dejuan deke delano delbert dele delfim delmar delmer delonte delroy delyan demarco
    demarcus demario demetrio demetrius deming demond denes denholm denis deniz dennis denny denys denzel denzil
    deon deontay deonte dereje derek derick derik dermid dermot dermott deron derrick deshaun deshawn desmond detlef
    dev devante devendra devin devonte dewayne dewey dewi dex dexter dezso dezső dian diarmaid diarmuid dick dickie
    dickon dicky didier diederik diego dieter dietmar dietrich dieudonne diggory digory dikembe dilip dillon dilwyn
    dima dimas dimitar dimitri dimitris dimitry dinesh dino dinu diogo dion dionisio dionysis dipak dirk djibril
    djoko djordje dmitri dmitry dmytro dogan dolph dom domagoj domenico domingo domingos dominic dominick dominik
    dominique don donagh donal donald donatello donato dong-gun dong-min dong-won dongsheng doni donncha donnchadh
    donnell donnie donny donough donovan dontae donte dontrell doo-hwan dorde dorian dorin dorje doron doug dougal
    dougald douglas dov doğan dragan drago dragomir dragos dragoș draymond drazen dražen dritan drogo dror duane
    duccio dudley dugald dumisani dumitru duncan durwood dusan dusko dustin dušan duško dwain dwane dwayne dwight
    dwyane dylan dzhokhar dáithí dénes désiré dónal eachann eamon eamonn eanna earl earvin ebenezer eberhard ebrahim
    ebuka eckhard ed eddard eddie eddy ederson edgar edgard edgardo edgars edi edin edinho edmilson edmond edmund
    edoardo edouard edsel edson eduard eduardo edward edwin eero efim efosa efraim efrain efraín efrem egbert eggert
    egill egils egon egor ehab ehud eifion eiichi eiji einar eino eirik eirikur eiríkur eisaku eitan ejike eka ekene
    eko ekrem elad eladio elazar elbert elchin eldar eldon eldred eldridge eleazar elemer elemér elfed eli elias
    eliezer elihu elijah elis eliseo eliud eliyahu elkanah ellery elliot elliott ellis ellsworth elman elmar elmer
    eloi elon eloy elroy elvis elwood elwyn emad emanuel emanuele emeka emidio emil emile emiliano emilio emin emlyn
    emmanuel emmerson emmet emmett emomali emrah emre emrys emyr en-lai endang endre enes engelbert engin ennio
    enoch enos enrico enrique enver enzo eoghan eoin ephraim erasmus ercan ercole erdal erdem erhan erhard eric
    erich erick erik erkan erkki erland erlendur erling ernest ernesto ernie erno ernst ernő errol ersin ertugrul
    ertuğrul ervin erwin esa esau esben eskinder esko esmail espen essam esteban ethan ethelbert ethelred etienne
    ettore euan eudes eugen eugene eugenio eugène eun-woo eusebio eustace evan evandro evangelos evariste evaristo
    evelyn everard everett evert evgeni evgeny evo ewald ewan ewen eyal ezekiel ezio ezra fabian fabien fabio fabián
    fabrice fabrizio fachtna facundo fadi fadli faf fahad fahd fahim faisal faiz fajar farah farai fareed farhad
    farhan farid faris farooq farouk farquhar farrokh farshad faruq farzad fathi fatih fatmir fatos fausto fawad
    fawaz fawzi feargal fearghal feargus federico fedir fedor fedya fela feliciano felicien feliks felim felipe
    felix femi ferdinand ferenc fergus ferhat ferit fermin fermín fernan fernand fernando fernán fethullah fevzi
    fiachra fidel fikret filip filippo finbar finbarr findlay finian finlay finley finn finnian fintan fionn
    fiorello firas firmin fitzgerald fitzroy fitzwilliam flann flavio flemming florencio florent florian florim
    florin floyd flávio flórián foday folke foma forrest fortunato fotis fouad francesco francis francisco franck
    francky franco francois franjo frank frankie franklin frans frantisek franz françois fred freddie freddy
    frederic frederick frederik fredrik freek frenkie fridolin fridtjof friedhelm friedrich frits fritz fryderyk
    frédéric fuad fuat fulke fumihiko fumio fyodor fábio félicien félix gabe gabor gabriel gadi gaetan gaetano gagan
    gaius galahad galen galileo gamal ganesh ganjar garabed garba garegin gareth garik garrett garrick garry garth
    gary gaspar gaspare gaston gatot gaurav gautam gauthier gavin gawain gawaine gaylord gaz gaétan gaël gbenga
    gearoid gearóid gebhard geert geir gela gena genaro genc gene genji gennadi gennady gennaro geoff geoffrey
    geoffroy georg george georges georgi georgios georgy geraint gerald geraldo gerard gerardo gerasim gerd gergely
    gerhard gerhart germán gernot gerrit gerry gershom gershon gert gervase getachew gethin getulio getúlio gevorg
    geza ghassan gheorghe ghislain ghulam gi-hun giacomo giambattista giampaolo giancarlo gianfranco gianluca
    gianluigi gianni giannis gibran gica gică gideon gijs gil gilad gilbert gilberto giles gilles gilmar gilson gino
    gintaras giora giordano giorgi giorgio giorgos giovanni girish girma gisli giuliano giulio giuseppe givi gleb
    glen glenn glyn glyndwr glynn gocha godfrey godric goetz gokhan goncalo gonzalo gonçalo gopal goran gordon goro
    gosta gotabaya gottfried gottlieb gotz govert govind grady graeme graham granit grant greg gregoire gregor
    gregorio gregory greig greyson griff grigor grigore grigori grigorios grigoris grigory grisha gruffudd gruffydd
    grzegorz grégoire grégory gudmundur gudni guenter guenther guglielmo guido guilherme guillaume guillermo
    gulbuddin gulliver gun-hee gunawan gunnar guntars gunter gunther guntis guofeng guoliang guoping guoqiang
    guoqing guowei gurgen gurpreet gus gustaf gustav gustave gustavo gustáv guus guy guðni gwilym gwion gwyn gyorgy
    gyula györgy gábor gáspár gérald gérard géza gísli gökhan göran gösta götz günter haakon habib hadar hadi hadley
    hadrian hafez hafiz hagai hagop haibo haider haifeng haijun haile haim haitao haitham hajime hakainde hakan
    hakeem hakim hakob hakon hal halil haluk halvard halvor hamad hamdan hamdi hamed hameed hamid hamidreza hamish
    hamisi hamza han-bin hanan hani hank hannes hannibal hanno hannu hans hansi haoran haotian haoyu harald hardik
    hari haris harish harlan harland harold haroon harpreet harri harrison harry harsha hartmut haru haruhiko haruki
    harun haruna haruo haruto harvey hasan hashem hashim hasim hassan hasso hatem haukur hayao hayato hayden hayk
    hazem haşim hector hedley hefin heikki heiko hein heiner heino heinrich heinz heitor helder helge helgi helio
    hellmut helmut helmuth hemant hemi hendra hendrik henk henning henri henrik henrique henry henryk herbert herbie
    hercule hercules hereward heribert heriberto herman hermann hermenegildo hernan hernando hernán herschel hershel
    heru herve hervé herzl hesham heydar hezekiah hidayat hideaki hideki hideo hidetoshi hideyoshi hideyuki hieu
    hikaru hikmet hilaire hilario hilary hilmar hilmi himanshu himanta hippolyte hiram hiro hiroaki hirobumi
    hirofumi hirohito hirokazu hiroki hiromi hironobu hiroshi hirotaka hiroto hiroyuki hirsi hisashi hisham hitoshi
    hiếu hjalmar hjálmar ho-seok hoani holden holger hollis homer hongbin hongbo hongtao hongwei hongyan honore
    honoré hooman hooshang horace horacio horatio horatius horia horst hosea hosni hossam hossein hovannes hovik
    howard hoyt hoàng hrair hrant hristo hrvoje hryhoriy htay htin huaqing hubert hubertus huck huey hugh hugo
    hugues humayun humbert humberto humphrey husam husayn husein huseyin hussain hussein huub huw hyacinthe hyman
    hynek hyrum hyun-bin hyun-jin hyun-soo hyun-woo hywel håkan håkon hélder hélio hùng hüseyin iago iain ian iancu
    iarlaith iason ibou ibrahim ibrahima ichabod ichiro ichirō idan ido idowu idrissa iestyn ieuan ieyasu ifan
    ifeanyi ifor iftikhar iggy ignace ignacio ignacy ignat ignatius ignazio igor ihor ihsan ijaz ike ikechukwu
    ikenna iker il-sung ilan ilham ilhan ilias ilie ilija ilir iliya ilkay ilker ilkka illia illtyd ilmari ilya
    ilyas imad immanuel imran imre imtiaz in-sung inacio inaki indra indrek inge ingemar ingmar ingo ingolfur ingvar
    ingólfur inigo innokenty inzamam inácio ioan ioannis iolo ionel ionut ionuț iorwerth iosefa iosif ippolit iqbal
    ira iraj irakli ireneusz irfan irrfan irvin irving irwin isa isaac isaak isagani isah isaiah isaias isambard
    isamu isao ishaq ishmael isiah isidor isidore isidoro isidro iskandar iskander islwyn ismail ismet issa
    istvan istván itai italo itamar itaru itay itzhak itzik iulian iuliu ivan ivar ivars ivaylo iver ivica ivo ivor
    iván iwan izaak izumi izzet izzy iñaki iñigo jaak jaakko jaan jaanus jaap jabari jabbar jaber jabez jabu
    jabulani jace jacek jacinto jack jackie jackson jacky jaco jacob jacobo jacobus jacopo jacques jacó jaden
    jadranko jae-hoon jae-hyun jae-in jae-seok jae-sung jae-won jae-wook jae-yong jaeden jafar jagdish jago jahangir
    jaheim jahmal jai jaiden jaime jaimie jair jairo jakaya jake jakob jakov jakub jalal jaleel jalen jalil jamal
    jamar jamarcus jamarion jameel jamel james jamie jamil jamison jamshed jamshid jan janek janez jani janis janko
    jannie jannik janos janusz japheth jaquan jared jarek jareth jarett jari jarkko jarlath jarle jarmo jaromir
    jaromír jaroslav jaroslaw jarosław jarrell jarrett jarrod jarvis jasmin jason jasper jassim jaswant jatin javad
    javale javaris javed javi javier javon javonte jawad jaxon jaxson jay jayant jayce jayden jaydon jaylen jaylon
    jayson jean jean-luc jeannot jeb jebediah jed jedediah jeff jefferson jeffery jeffrey jeffry jehu jejomar jelle
    jem jeno jens jenson jenő jeppe jerald jeramy jeremiah jeremy jermain jermaine jeroen jerome jeronimo jerrell
    jerrod jerry jervis jerzy jerónimo jesper jesse jessie jesus jesús jethro jevon jez ji-ho ji-hoon ji-hun ji-hwan
    ji-hyun ji-min ji-sub ji-sung ji-won ji-woo ji-yong jiabao jiahao jiaming jianbo jianfeng jianguo jianhua
    jianjun jianlin jianmin jianming jianping jianwei jianzhong jiawei jide jim jimmy jin-ho jin-hyuk jin-soo
    jin-woo jindrich jindřich jinping jinsong jintao jiri jirka jiro jirō jiří joab joachim joakim joao joaquim
    joaquin joaquín job jochen jock jody joe joel joerg joey johan johann johannes john johnathan johnathon johnnie
    johnny jojo joko jokowi jolyon jomo jon jonah jonas jonathan jonathon jong-il jong-in jong-nam jong-suk jong-un
    joni jonny joon-gi joon-ho joonas joop joost jordan jordi jorg jorge jorgen jorginho joris jorma jorn jory jos
    jose josef josep joseph josh joshua josiah josias josip josselin jost josue josué josé jotaro jotham jouko jouni
    jovan jozef jozsef joão joël juan juanito jud judah judd jude judson juergen juha juhani jukka jules julian
    julien julio julius juliusz julián juma jun-ho jun-seo jun-su junaid junfeng jung-jae jung-min jung-woo junichi
    junichiro juninho junji junjie junwei junya juozas juraj jure jurek jurgen juri jurica juris juscelino jussi
    justas justin justinas justus jusuf juvenal juvénal juwan jyrki jános jérôme jóhann jón jónas józef józsef jörg
    jörn jørgen jørn júlio jürgen jüri jānis ka-shing kaan kaarlo kabelo kabir kabiru kacper kadeem kadek kadir
    kagiso kai kai-shek kaiden kaige kailash kairat kaj kaka kakha kakhaber kakuei kaká kalani kaleb kaleo kalev
    kalle kalman kamaka kamal kamau kambiz kamel kamil kamran kamuzu kanat kang-ho kang-in kanoa kantaro kaoru kapil
    kar-wai karabo karan karanja karapet kareem karekin karel kari karim kariuki karl karl-heinz karlis karol karoly
    karsten karthik kartik kasey kashif kaspar kaspars kasper kassa kastriot katlego katsuhiko katsuhiro katsumi
    katsuo kauko kaveh kawhi kayden kayode kazem kazim kazimierz kazuaki kazuhiko kazuhiro kazuki kazumi kazunori
    kazuo kazushi kazuto kazuya kazuyoshi kazuyuki kazım kealan keanu kebede keegan keelan keenan kees kehinde kei
    keigo keiichi keiji keir keisuke keita keith keizo kelby kelechi kellan kellen kelly kelsey kelton kelvin kemal
    ken kenan kendrick kenelm kenenisa kenichi kenichiro kenji kenjiro kenneth kennith kenny kensuke kent kenta
    kentaro kento kenton kenzaburo kenzo keon keoni keqiang kerem kermit keshawn kester kestutis ketil ketut kev
    kevin kevork keyon keyshawn khabib khaled khalid khalil khamzat khanh khaya khin khoa khosrow khurram khurshid
    khánh ki-moon kian kiaran kidane kieran kieron kiet kiichi kiko kilian killian kim kimani kimi kimmo kimo kimon
    kip kipchoge kiprop kiran kiril kirill kirk kishore kit kittisak kiyohiko kiyoshi kjartan kjeld kjell kjetil
    klaas klas klaus klemens knud knut koa kobe kobi kobina kobus kody koen koffi kofi kohei koichi koichiro koji
    kojo kolawole kolby kolton kolya konrad konstantin konstantinos koos koray korey kosta kostas kostis kostya
    kosuke kotaro kourosh krasimir kresimir krešimir kris krishna krishnan krisjanis kristian kristjan kristján
    kristof kristoffer kristóf krisztian krystian krystof kryštof krzysztof kujtim kuldeep kun-hee kunal kunihiko
    kunio kunle kurt kurtis kushtrim kuzma kwabena kwadwo kwaku kwame kwasi kweku kwesi kyaw kyle kyler kylian
    kyohei kyosuke kyree kyriakos kyrie kyrylo kyu-hyun kálmán kári károly kārlis kęstutis laban lachezar lachie
    lachlan ladislas ladislav lafe laimonis lajos lakshman lalit lalu lamar lamarcus lambert lamberto lamin lamine
    lamont lance lancelot landon langston lanny lanre laquan larenz laron larry lars larus lasha lashawn lasse
    laszlo launcelot laurence laurent laurentiu lauri laurie lautaro lavar lavdrim lavell lavon lavrenty lawrence
    laxman lazare lazaro lazarus leander leandre leandro lebo lebogang lebron lech lee lefteris leib leif leifur
    leigh leighton lekan leland lemuel len lenard lennart lenny lenya leo leofric leon leonard leonardo leonce
    leonel leonhard leonid leonidas leopold leopoldo leos leoš leroi leroy les lesego lesley leslie lester leszek
    lev levan levar levent levente levi levko levon lew lewis lex leônidas liam liaquat libor lieven lijun linas
    lindsay lindsey lindy linh linus linwood lionel lior lisandro lito livio liviu liwei lixin ljubisa ljubiša ljubo
    ljubomir llewellyn llewelyn lloyd llyr llywelyn lochlann lodewijk lodovico logan loic lon lonnie lonny lonzo
    lorcan lorcán loren lorenz lorenzo lorik lorne lothar lou louie louis loukas lourenco lourenço loïc lubomir
    lubomír lubos luboš luc luca lucas luchino lucho lucian luciano lucien lucio lucius ludo ludovic ludovico ludvig
    ludvik ludvík ludwick ludwig luhut luigi luis luiz luka lukas lukasz luke lukman lukáš lungile luqman luther
    lutz luuk luvuyo luís lwazi lyle lyman lyndon lysander lyubomir lárus lászló lázaro léandre léonce léopold lúcio
    maarten macario maciej maciek mack mackenzie macsen madan maddock maddox madhav madhu madis madoc magne magnus
    magnús magomed mahamadou mahathir mahendra mahesh mahfud mahinda mahmood mahmoud mahmud mahmut mairtin majed
    majid makana makis makoa makoto maksim maksym mal malachi malachy malcolm malte malthe mamadou mamdouh mamoru
    mamoun mamuka manabu mandla manfred manish manlio manmohan manny manoel manoj manolis manolito manolo manos
    mansoor mansour mantas manu manuel manus marat marc marceau marcel marcelin marcelino marcello marcellus marcelo
    marcin marcio marco marcos marcus marek mariano marinko mario marios maris marius mariusz marián marjan mark
    markeith markelle markku marko markos markus marlon marmaduke marnix marquel marques marshall marshawn marthinus
    martin martiros marty martín marvin marwan masaaki masafumi masaharu masahiko masahiro masaji masaki masami
    masanobu masanori masao masaru masashi masataka masato masatoshi masaya masayoshi masayuki masood masoud masrour
    massimo massoud masumi matan matei matej mateo mateu mateus mateusz matheus mathew mathias mathieu mathijs
    mathis matias matija matiu matjaz matjaž mato matt matteo matthaus matthew matthias matthieu matthijs matthäus
    matti mattia mattias matty matus matvei matyas matyáš matías matúš matěj mauno maurice mauricio maurizio mauro
    maurício max maxence maxime maximilian maximilien maximo maximus maxwell mayank mazen maziar mckenzie mduduzi
    medard mehdi mehmed mehmet mehmood mehran mehrdad meir meirion mekhi mel melchor meles melih melvin melvyn
    menachem mendel mengistu merab meredydd merfyn merle merlin mert merv mervin mervyn mesfin mesrop mesut metin
    micah micajah michael michah michal michalis michał micheal michel michihiko michio mick mickael mickaël mickey
    micky mieczyslaw mieczysław miguel mihai mihail mihaly mihkel mihály mika mikael mike mikel mikhail mikheil
    mikio mikis mikkel mikko miklos miklós mikolaj mikołaj mikulas mikuláš milenko miles milind miljan milo milorad
    milos miloslav milosz milovan miloš milton milutin mimmo min-ho min-hyuk min-jae min-jun min-ki min-seok min-soo
    min-su min-woo minghao mingyuan mingzhe minh minoru miquel mircea mirek mirko miro miroslav miroslaw mirosław
    mirsad misbah misha mishka mitch mitchel mitchell mithat mithun mitja mitko mitsuhiro mitsuo mitsuru mitya
    miłosz mladen mlungisi mo moacir mochtar modeste modibo moe mogens mohamad mohamed mohammad mohammed mohamud
    mohan mohandas mohit mohsen mohsin moin moise moises moishe moisés mojtaba momchil momcilo momir momodou momčilo
    moncef montague montel montell montrell monty moo-hyun morarji mordecai mordechai morgan moritz morrie morris
    mort morten mortie mortimer moses mosese moshe moshood mostafa motilal motohiro mounir mourad moussa moustafa
    moïse mpho mstislav muammar muhammad muhammadu muhammed muhyiddin muiris mujib mujibur mukasa mukesh mukhtar
    mukul mulatu mulayam mulugeta munene munenori mungo munir muqtada murad murali murat murdo murilo murray
    murrough murtala murtaza musa musashi musoke mustafa mustapha mutua muyiwa mwai mwangi mxolisi mycroft mykhailo
    mykola mykyta myles mylo myo myron myung-bo máirtín márcio mário mátyás máximo märt médard mícheál māris mārtiņš
    naas nabeel nabih nabil nachman nadav nadeem nader nadiem naeem naftali naguib nahum naim najib nam-joon nando
    nandor nao naohiko naohito naoise naoki naoto naoya naoyuki napoleon narayan narayana narciso narcisse narek
    narendra naresh naruhito naseem naseer nasim nasir nasiru nasser nat natan nate nathan nathanael nathanial
    nathaniel natsuki natsuo nattawut naveed naveen navid nawaf nawaz nazar nazariy nazim nazir nazri nazım nduka
    neal nebojsa nebojša necdet nechirvan necmettin ned nedeljko neeraj nehemiah neil nels nelson nemanja nenad neo
    nestor nev neven nevil neville newland newton neymar nghia ngoc ngugi ngọc niall nicanor niccolo niccolò
    nicholas nick nicky nico nicodemus nicolae nicolai nicolas nicolás nicu nidal niek niels nige nigel nihat niilo
    nikau nikesh nikhil nikita niklas niko nikol nikola nikolai nikolaos nikolas nikolaus nikolay nikos niles nilesh
    nils nilson nilton nima nimrod ninoy nir niraj nissim nitin nitish niyi nizar njabulo njall njoroge njáll
    nkosana nnamdi noa noah noam noboru nobuhiko nobuhiro nobunaga nobuo nobusuke nobuyoshi nobuyuki nodar noe noel
    noli noll noman nonoy nonso noor noppadol norbert nori noriaki norihiko norio noriyuki norman nour nouri novak
    noynoy noé nugzar nuhu nuno nunzio nur nura nurdin nurettin nuri nurlan nursultan nyasha nyoman nándor néstor
    obadiah obafemi obaid obed obi obie obinna ochieng octavian octavio octavius odair oddvar oded odell odhiambo
    odhran odilon odin odo odon odysseas odysseus ofer ofir ogden ognjen ognyan oguz ohad oisin oisín okan okechukwu
    okello okey okonkwo okot oktay ola oladele oladipo olaf olafur olajide olamide olatunji olav olavi olavo olawale
    oldrich oldřich ole oleg oleh olek oleksandr oleksii oleksiy oles olin oliver olivier oljas olli ollie olof olu
    oluf olufemi olumide olusegun oluwafemi oluwaseun olzhas omair omar omari omarion omer omid omondi omri ondrej
    ondřej onesime onni onno onur onyango onyeka onésime opeyemi oran orazio oren orest oreste orestis orhan ori
    orin orlando orrin orson orval orville osagie osama osamu osbert oscar osip osita oskar osman osric ossie ostap
    osvaldo oswald oswaldo oswin otakar otar otavio othman othmar otieno otis ottar ottavio ottmar otto otávio oumar
    ousmane ove ovidio ovidiu owain owen oystein oyvind ozan ozgur ozzie ozzy oğuz paavo pablo paco paddy padraic
    padraig panagiotis panas panayiotis pancho panfilo pankaj panos pantelis panya paolo paora pape paraic parham
    parit parviz pascal pascual pasi pasquale pat patrick patryk patxi paul paulin paulinho paulino paulo pavel
    pavle pavlik pavlo pavlos pavol pawel paweł paxton payam payton peadar pearse peder pedram pedro peeter pejman
    pekka pelayo pelle pemba pengfei pentti pepe perceval percival percy peregrine pericles perkin pertti perumal
    pervaiz pervez petar pete peter peteris petko petr petras petre petri petrit petro petroc petros petru petrus
    petter petteri petur petya peyman peyton phelim phil philani philbert philemon philibert philip philipp philippe
    phillip philo phineas phong phuc phuong phúc pierluigi piero pierre pierrick pierrot piers piet pieter pietro
    pim pinchas pino piotr pip piran pista placide placido plamen platon plinio plácido plínio porfirio porfiry
    pornchai porter poul prabhakar prabhu prabowo pradeep prakash pramod pramoedya pranab pranav prasanna prasert
    prashant prasit pratap pratik praveen pravin prawit prayut prayuth preben predrag prem premysl preston priit
    primoz primož proinsias prosper prudencio przemyslaw przemysław puneet putu pyotr pádraic pádraig páraic
    péricles péter pétur pēteris přemysl qaboos qais qasem qasim qassem qemal qichen qingguo qinglin qishan quang
    quavo quentin quincy quinn quinton quintus quique quoc quốc rab rached rachid rachmat radek radim radoslav
    radoslaw radosław radovan radu raekwon rafa rafael rafal rafał rafe raff raffaele raffaello raffi raffy rafi
    rafik rafiq raghav raghu raghuram ragnar raheem rahim rahmat rahul raila raimondo raimonds raimundo rainer raivo
    raj rajan rajat rajeev rajendra rajesh rajinder rajiv rajko rajkumar rajnath raju rakesh rakim ralf ralph
    ralphie rama raman ramazan ramesh rami ramil ramin ramiro ramon ramush ramzan ramzi ranald ranbir randal randall
    randolph randy rangi ranil ranjan ranjit ranko raoul raphael raphaël rareș rashaad rashaan rashad rashaun
    rashawn rashed rasheed rashid rasim rasmus rasul ratan ratko rauf raul ravi ravindra ray raylan raymond raymund
    rayshawn raza razak razvan raúl recep reece reed reese refik reg regan reggie reginald regis rei reiji reijo
    reinaldo reiner reinhard reinhold reinier rembrandt remco remi remo remus remy renan renato renaud rene renzo
    rené reuben reuven revaz rewi rex rexhep rey reynaldo reza rezo rezso rezső rhett rhodri rhydian rhys riaan riad
    riaz ricardo riccardo richard richie rick rickard ricki ricky ridwan riek rifaat rifat rigoberto rik rikard
    rikiya rikki riley rimas rinaldo rino rishi risto ritchie ritesh rithy rivaldo riyad riza rizal rizky rizwan
    roald rob robbert robbie robbo robby robert roberto robin robinho rocco roch rod roddy rodel roderic roderick
    roderigo rodge rodger rodion rodney rodolfo rodolphe rodrick rodrigo roel roelof rogelio roger rogerio rogier
    rogério rohan rohana rohit roibeard rokas roland rolando rolf rollo rolph roly romain roman romario romeo romolo
    romuald romário ron ronald ronaldo ronan rondell ronen rongji roni ronnie ronny rory rosario roscoe rosendo
    rosli ross rostam rotem rotimi rouhollah rowan rowland roy royce royston ruairi ruairidh ruairí ruaraidh ruari
    ruaridh rube ruben rubén rudi rudiger rudolf rudolph rudy rudyard rufus ruggero ruhollah rui rumen rupert
    ruprecht ruslan russ russel russell rustam rusty rutger ruud ryan ryker rylan ryland ryo ryohei ryoichi ryoji
    ryoma ryosuke ryota ryotaro ryszard ryu ryuichi ryuji ryunosuke ryuta ryō régis rémi rémy rónán rüdiger răzvan
    rıza saad sabri saburo sacha sachin sadao saddam sadegh sadik sadio sadiq sadyr sadık saeb saeed sagar sagi
    sahil saif sajid sakari sakchai sakis sal saladin salah saleem saleh sali salif salim salman salva salvador
    salvatore sam samak saman sameer sami samir sammy samson samuel samuli samvel samwise samy sancho sandeep sander
    sandile sandip sandor sandro sandu sandy sang-min sang-soo sang-woo sani sanjar sanjay sanjeev sanjiv santi
    santiago santino santosh sanusi sanya sarawut sarfraz sargis sarkis sarunas sasa sasan sascha sasha satish
    satoru satoshi satya satyajit saul sauli saulius saurabh savas savaş saverio savion savo savvas sayed sayeed
    saša schuyler scott sead seamas seamus sean sebastian sebastiao sebastien sedat sedrick segun seif seigo seiichi
    seiji seiya sekou selcuk selim selwyn selçuk semisi semyon senad senan seo-joon seo-jun seok-jin seosamh sepp
    seppo septimus seraphin serban serdar serge sergei sergey sergio sergo serhat serhii serhiy serik serj serkan
    servando serzh setanta seth setiawan seun seung-gi seung-ho severin severino seydou seyi seymour seyoum seán
    shadi shadrach shafiq shahbaz shaheen shahid shahin shahram shahrukh shai shakeel shakib shakil shakir shalva
    shamil shamim shane shankar shannon shantanu shaoming shaoqi shapour shaquan shaquille shashi shaukat shaul
    shaun shavkat shawn shay shea sheamus shehbaz shehu shekhar shelby sheldon shep sherif sherlock sherwin sherzod
    shigeki shigenobu shigeo shigeru shigeyuki shimin shimon shingo shinichi shinji shinjiro shinobu shinpei
    shinsuke shintaro shinya shinzo shinzō shiro shiva shivaji shivkumar shivraj shlomi shlomo shmuel shoaib shohei
    shoichi shoji shola sholem sholto shota shotaro shozo shuhei shuichi shuji shunichi shunji shunsuke shusaku
    shyam si-won si-woo siad siamak siarhei siavash sibusiso sid siddharth sidney siegbert siegfried siegmund sifiso
    sigismund sigmar sigmund sigurd sigurdur sigurður siim silas silvano silvester silvestre silvestro silvio silviu
    simao simen simeon simo simon simone simão siméon sina sinan sinclair sindre sinisa siniša sion sione siphiwe
    sipho siraj sitiveni siu-ming sixto siya siyabonga sizwe siôn sjoerd skender skylar skyler skënder slamet slaven
    slavko slavomir slavomír slawomir slobodan smitty snorre snorri socrates soeharto soghomon sohail sohrab sol
    solomon somchai somerled somkiat somkid somsak sonam sondhi sonny sonthi soo-bin soo-hyun sora soren sorie sorin
    sorley soroush soso sosuke sota sotaro sotiris sourav spencer spiridon spiros spyros srdjan srecko srettha
    srećko sridhar srinivas srinivasan stan stanislas stanislaus stanislav stanislaw stanisław stanko stanley stas
    stathis stavros stedman stefan stefano stefanos steffen stefán stelian stelios stellan stepan steph stephan
    stephane stephen stephon stevan steve steven stevie stewart stian stig stijn stiofan stiofán stipe stiva stjepan
    stojan stoyan stratos struan stu stuart sturla stéphane suat subhas subhash subramaniam suchart suchat sudhir
    sugeng suhail suharto sujit suk-yeol sukarno sukru suleiman suleman suleyman suman sumit sundar sung-ho sung-jae
    sung-jin sung-min sung-soo sunil surachai suraj surayud suren surendra suresh surinder surya sushil susilo
    susumu suthep sutrisno svein sveinn sven svend sverre swaminathan swithin swithun syarif syd syed sylvain
    sylvanus sylvester sylvestre szabolcs szymon sándor séamas séamus sékou séraphin sérgio séverin sócrates sören
    søren süleyman sławomir sơn taavi tadanobu tadao tadashi tadayoshi tadek tadesse tadeu tadeusz tadhg tae-ho
    tae-hyun tae-min tae-yang tage taha tahir taichi taiji taiki taiwo takaaki takafumi takahiko takahiro takahisa
    takanori takao takashi takatoshi takayuki takehiko takehiro takeo takeru takeshi takeya takis taksin takuma
    takumi takuro takuya tal talal talat talgat talha talib taliesin tam tama tamas tamati tamaz tamer tamerlan
    tamim tamir tamás taner tanguy tanvir tapani tapio tapiwa taras tarcisio tarcísio tarek tareq tarik tariq tarkan
    taro tarquin tarun tarō tashi tasos tatenda tatsuhiko tatsuki tatsuo tatsuro tatsuya taufik taufiq taulant
    tavaris tavish tavon tawanda tawfik tayfun tayo tayshaun tayyip tazio tebogo ted teddy tedros teemu teguh tejas
    tejashwi temesgen temitope tendai teng-hui tengiz tenzin tenzing teodoro teofil teofisto teppo terence terje
    tero terrance terrell terrence terry teruaki teruo tesfaye tetsu tetsuo tetsuro tetsuya teun tevfik tevin tevita
    tewodros tex thabang thabani thabiso thabo thad thaddaeus thaddeus thaksin thamsanqa thanasis thando thang thanh
    thanom thanos thant thapelo thein thelonious themba theo theobald theodor theodore theodoric theodoros theophile
    theophilus theunis thiago thibaud thibault thibaut thien thierno thierry thiha thijs thilo thinh thitinan
    thodoris thoko thom thomas thongchai thor thorarinn thorbjorn thordur thorleif thornton thorsten thorvald
    thulani thura thurgood thurstan thurston théo théodore thắng thịnh tiaan tiago tianming tianyi tianyu tiarnan
    tiberio tiberiu tiberius tibor tidiane tiernan tigran tihomir tijs tikhon tilman tilo tim timmy timo timofei
    timofey timon timothee timotheus timothy timothée timur tinashe tino tito titus tiziano toader toan tobi tobiah
    tobias toby tod todd todor tohru toivo tokunbo tolga tolu tolya tom tomas tomasz tomek tomer tomi tomio tomislav
    tommaso tommy tomoaki tomohiko tomohiro tomoki tomonori tomoya tomoyuki tomás tomáš toni tonis tonu tony toomas
    tope topher torbjorn torbjörn torbjørn tord toribio tornike torquil torstein torsten toru torvald toshiaki
    toshihiko toshihiro toshiki toshio toshiro toshiya toshiyuki tosin toyin toàn traian travis travon trayvon
    tremaine tremayne trent trev trevon trevor trey tristan tristram trofim trond troy truman trung tryggvi trygve
    trystan tse-tung tshepo tsubasa tsukasa tsuneo tsutomu tsuyoshi tsvetan tuan tullio tumelo tuncay tunde tunji
    tuomas tuomo turgut turhan turki turlough tushar tuvia tuấn tvrtko ty tyler tyree tyreek tyrell tyrese tyrik
    tyrone tyrus tyshawn tzvi tõnis tõnu ubaid ubaldo uche uchenna uchtred uday udi udo uffe ugo ugochukwu ugur
    uhtred uhuru uilleam uldis ulf uli ulises ulric ulrich ulrik ultan ulugbek ulysse ulysses umair umar umaru
    umberto umesh umit umut urbain urho uri uriah uriel urmas uros uroš urs usama usman uther uthman uwe uzoma uğur
    vaclav vadim vadym vagif vahan vahe vahid vahram vakhtang valdas valdemar valdis valentin valentine valentino
    valentín valeri valerii valerio valeriu valery valon valtteri vance vanderlei vangelis vanja vano vanya vardan
    vartan varun vasant vasco vasile vasili vasilis vasily vassilis vasya vasyl vaughn vazgen vazha veasna vedran
    veikko veit velimir veljko veniamin venkat venkatesh vern vernon vesa veselin vianney vic vicente vichai victor
    vidar viesturs viggo vijay vikas vikram viktor vilem vilhelm viliami vilis ville vilmos vilém vimal vinay vince
    vincent vincenzo vineet vinh vinicius vinko vinnie vinny vinod vinícius viorel vipul virat virender virgil
    virgilio vishal vishnu vit vitali vitaliy vitaly vitezslav vito vitor vittorio vivek viðar vlad vladan vladimir
    vladimír vladislav vlado vlatko vojislav vojtech vojtěch volkan volker volodya volodymyr vontae vova vsevolod
    vugar vuk vukasin vukašin vusi vusumuzi vuyani vyacheslav vytautas václav väinö vít vítor wade wael wafula wahid
    wahyu wainaina waldemar waldir waldo wale waleed walid wallace wally walt walter walther wangchuk waqar waqas
    ward warren warsame waseem wasim wataru wawan wayan waylon wayne wei-ming weidong weiguo weihong weihua weijian
    weijun weimin weiping weiqiang weiwei wenbin wendel wendelin wendell wenhao wenjie wenjun wenliang wenming
    wentao werner wes wesley wessel westley wieslaw wiesław wiktor wikus wilbert wilbur wilburn wilf wilford wilfred
    wilfredo wilfrid wilfried wilhelm will willard willem william willian willie willis willy wilmer wilson wim
    wincenty winfried winiata winston winthrop wiranto wirat wiremu witek witold wladyslaw wojciech wojtek wole
    wolfgang won-bin woo-bin woo-jin woo-sung woodrow wout wouter wulfric wullie wyatt wyn wynford wystan
    włodzimierz xabi xabier xander xavi xavier xherdan xiangdong xiaobin xiaobo xiaochuan xiaodong xiaofeng xiaogang
    xiaohu xiaohua xiaohui xiaojun xiaolong xiaoming xiaopeng xiaoping xiaoshuai xiaotong xiaowei xiaowen xiaoyang
    xiaoyong xiaoyu xinyu xolani xueqin yaakov yacoub yacouba yahya yair yakov yakubu yan yanbin yanhong yanis yaniv
    yann yannick yannis yaobang yaqub yaron yaroslav yasar yash yasha yashwant yasin yasir yasser yassin yasuaki
    yasuhiko yasuhiro yasujiro yasunari yasunori yasuo yasushi yasuyuki yat-sen yavuz yaw yaşar yefim yegor yehezkel
    yehoshua yehuda yemi yerlan yevgeni yevgeniy yevgeny yevhen yiannis yifan yigael yigal yiming yimou yingjie
    yinka yiorgos yishai yisrael yitzchak yitzhak yixing yngve yoann yoav yochanan yoel yogendra yohan yohanan
    yohannes yohei yohji yoichi yoji yona yonas yonatan yong-ho yong-nam yonggang yongjun yongqiang yoni yoo-jin
    yoram yorgos yosef yoshi yoshiaki yoshifumi yoshihide yoshihiko yoshihiro yoshikazu yoshiki yoshimi yoshinobu
    yoshinori yoshio yoshiro yoshitaka yoshito yoshiyuki yossi yosuke yotam young-ho young-su younis yousaf yousef
    youssef youssou youssouf youwei yoweri yrjo yrjö yuanchao yuchen yudi yugo yuichi yuichiro yuji yujiro yuki
    yukihiro yukio yulian yuming yunis yunlong yunus yuqing yura yuri yurii yurik yuriy yury yusaku yusril yusuf
    yusuke yuta yutaka yuto yutong yuval yuvraj yuxuan yuya yuzo yvan yves yvon yūichi yūji yūsuke zac zach
    zachariah zacharias zacharie zachary zachery zack zafar zafer zahari zaheer zahid zahir zaid zain zainal
    zainuddin zak zakaria zakes zakhar zaki zakir zalman zalmay zander zane zareh zaven zaw zawadi zayd zayed zaza
    zbigniew zbynek zbyněk zdenek zdenko zdeněk zdravko zdzislaw zdzisław zeb zebedee zebulon zechariah zedekiah
    zedong zeeshan zeev zeid zeke zeki zeljko zemin zenas zenji zeno zenon zephaniah zhelyu zhengfei zhengyi zhenhua
    zhenya zhicheng zhigang zhiguo zhihao zhijian zhijun zhiming zhiqiang zhivko zhiwei zhiyong zhiyuan zhongshu zia
    ziad ziaur zico ziggy zihan zihao ziming zinedine zivko zixuan ziya ziyang zlatan zlatko zoltan zoltán zoran
    zsigmond zsolt zubair zubin zulfikar zulfiqar zulkifli zurab zvi zviad zvonimir zvonko zweli zydrunas zygmunt
    ádám ákos álvaro ángel árni árpád åke éamon éamonn éanna édouard éloi émile éric étienne évariste íñigo ólafur
    óskar óttar ödön ömer özgür øystein øyvind ümit þór þórarinn þórður đorđe đức łukasz şükrü šarūnas štefan štěpán
    željko živko žydrūnas șerban ștefan";

/// Given names of women.
pub(super) const FEMALE: &str = "
    aaliyah aarti abbi abbie abby abeer abena abeni abi abida abigail abigale abiodun abiola achieng ada adaeze
    adaobi adaora addie addison addy adebola adela adelaide adele adelheid adelia adelina adeline adelle adenike
    adeola adesuwa adhiambo adi adila adina aditi adriana adrianna adrienne adunni adwoa adèle adél adéla adélia
    afaf afsaneh afshan afua agafya agata agatha agathe agda aggie aglae aglaya aglaé agne agnes agnese agneta
    agnete agnetha agnieszka agnès agnė agrafena agustina ahlam ahuva ai-ling aicha aida aigerim aigul aihua aika
    aiko aila ailani aileen aili ailie ailsa aimee aimée aine aino ainsley ainura airi aisha aishatu aishwarya
    aisling aislinn aissata aissatou aitana akane akari akemi akiko akinyi akira akosua akua alaina alana alanna
    alannah alayna alba albana alberta albertine alda aleah aleesha aleisha alejandra aleksandra alena alenka
    alessandra alessia alesya alex alexa alexandra alexandria alexia alexis alfreda alia alice alicia alicja aliki
    alina aline alisa alisha alison alissa alix aliya aliza alka alla allegra allie allison allyson alma almaz
    almudena alpana althea altynai alycia alyona alyson alyssa alzbeta alžběta ama amabel amaia amaka amal amalia
    amalie amanda amandine amani amara amari amaya amber amberly ameena amela amelia amelie amena amie amina aminah
    aminata amira amna amparo amra amrita amy amália amélia amélie ana anabel anabelle anahera anahid anahit anahita
    anais anam ananya anastacia anastasia anastasiya anat anaïs anca andi andie andra andrea andree andreea andreina
    andreína andrée aneela aneta anette anezka anežka anfisa angel angela angele angelia angelica angelika angelina
    angeline angelique angelita angharad angie angèle angélica anh ani anica aniela anika aniko anikó anisa anita
    aniya anja anjali anjelica anju anke ann anna annabel annabella annabeth annaliese annalisa annalise annamaria
    annamarie anne annegret anneke anneli annelies anneliese annemarie annemiek annetta annette anni annick annie
    annika annikki annis anouk anoush anthea antigone antje antjie antoinette antonella antonia antonieta antonina
    anu anupama anuradha anush anushka anwen anya anzu aoi aoibhe aoibheann aoibhinn aoife aparecida aparna aphra
    apolline april araba arabella araceli araminta aranka arantxa araxie archana arezoo ariadne ariana ariane
    arianna arianne arianrhod arianwen ariel ariela ariella arielle arina arisa arja arleen arlene arletta arlette
    armande armelle aroha arpi arpine arpita arta artemis aruna arundhati arwa arwen arya asa asabe asako asami
    asdis asel asha ashely ashlee ashleigh ashley ashling ashlyn ashlynn ashwini asiya aslaug asli aslı asma asmaa
    aspasia assunta asta astghik astou astri astrid asuka asya atefeh athena athene athina atieno atiya atsuko
    aubree aude audra audrey audrina audrone audronė audur augusta augustina auli auma aune aung aurelia aurelie
    aurica aurora aurore aurélie ausra auður aušra ava avani avdotya averil avigail avis avital aviva awa awuor aya
    ayaan ayaka ayako ayala ayame ayana ayanda ayane ayanna ayano ayelet ayesha ayisha ayla aylin aynur ayo ayodele
    ayoola ayse aysegul aysel ayu ayumi ayşe ayşegül azadeh azar azaria azita azizah azra azucena azusa azzurra
    aïcha aïssata aïssatou babette babita babs bahar bahareh bairbre banu baraka barbara barbel barbora basia basma
    bathsheba batool batsheva bea beata beate beatrice beatrijs beatrix beatriz bebe becca beckie becky begona
    begoña belen belinda bella belle belma belén benazir benedetta benedicte benita bente berengere berenice berit
    berna bernadette bernadine bernice berniece berta bertha berthe bess bessie bessy beth bethan bethanie bethany
    bethenny betsey betsie betsy bette bettie bettina betty bettye betul betül beulah bev beverley beverly bex
    beyonce beyoncé beyza beáta bhavana bhavna bianca bibigul biddy biljana bilkisu billie bilqis bimpe bina bineta
    bingbing binta birgit birgitta birgitte birthe birtukan birute birutė biserka bisi bjork björk blaithin blake
    blanca blanche blandine blanka blathnaid blazena blažena bláithín bo bo-ra bo-young bobbi bobbie bodil boglarka
    boglárka bogna bohdana bojana bola bolanle bongiwe bonita bonnie bopha borghild bozena bożena božena bracha
    branka branwen breanna breanne bree brenda brenna breonna briana brianna brianne brid bridget bridgette bridgit
    bridie bridin brielle brighid brigid brigit brigitta brigitte briony brita britney britt britta brittany
    brittney brittni brona bronagh bronislava bronisława bronwen bronwyn brooke bruna brunhilde bryn bryndis bryndís
    brynhild brynn brynne bryony bríd brídín brünnhilde buhle bukola bunmi bunty burcu bushra busisiwe busra bärbel
    béatrice bérénice büşra cadi cait caitlin caitlyn caitlín caitriona caixia calista callie calliope cally camelia
    cameron cami camila camilla camille cammie canan candace candela candice candida caoimhe capucine cara carey
    carice caridad carina carine carissa carla carlene carley carlie carlota carlotta carly carmela carmelita
    carmella carmen carol carola carolann carole caroleen carolina caroline carolyn carolyne carolynn carrie caryl
    carys casey casilda cassandra cassie catalina catarina cate catelyn caterina cath catharine catherina catherine
    cathi cathie cathleen cathryn cathy catriona cece cecelia ceci cecile cecilia cecilie cecily cecília ceinwen
    celeste celestina celestine celia celina celine ceren ceri ceridwen cerys ceyda ceylan chae-rin chae-won chana
    chandra chandrika chanelle channary chantal chantel chantelle charis charissa charity charla charlene charlie
    charlize charlotte charlène charmaine charmian charo chau chava chavela chaya chelsea cher cherelle cheri cherie
    cherilyn cherise cherry cheryl chiaki chiamaka chiara chidinma chie chieko chiharu chihiro chiho chika chinara
    chinatsu chinelo chinonso chintana chinwe chinyere chioma chipo chisato chitra chiyo chiyoko chizuko chloe chloé
    chloë chris chrissie chrissy christa christabel christal christel christi christiana christiane christie
    christin christina christine christy chrysa chrystal chunhua chunmei chunyan ciara cicely cierra cigdem cilla
    cindy cinzia cissie cissy citra claire clara clare claribel clarice clarissa clarisse claudette claudia claudine
    clea clelia clemence clementina clementine cleo cleopatra clio cliodhna cliona clodagh cloe clotilde clémence
    cléo clíodhna coco coleen colette colleen collette conceicao conceição concetta conchita connie constance
    constanza constanze consuelo cora coralie coraline corazon cordelia cordula coretta cori corina corinna corinne
    cornelia corrie corrina corrine cory cosette cosima cosmina coumba courtney cressida cristiane cristina crystal
    csilla cuihua cybill cyndi cynthia cáit céline cătălina da-eun da-hyun daciana dafna dafne dagmar dagny dagný
    dahlia daina daisy dalal dalia dalva damilola damini damla dana danai dandan danette dani danica daniela daniele
    daniella danielle danijela danita danièle dannii danuta daphne daphné dara darcey darcie daria dariga darinka
    darlene darya daryna dasha davida davina dawn dayna deana deandra deann deanna deanne dearbhla deb debbi debbie
    debby debi deborah debra dedra dee deedee deena deepa deepali deepika deepti defne deidre deirdre delfina delia
    delilah delinda delores delphine delyth demelza demet demi dena denice denise denisha deniz derartu dervla derya
    desanka desdemona desirae desiree despina destinee devika devin devora devorah dewi dian diana diane dianna
    dianne didem diksha dilara dilbar dilek diletta dilma dilys dimitra dina dinah dinara dinda dineo dionne dipti
    divina divna divya djamila dodie doina doireann dollie dolly dolores domenica dominique donatella donella donna
    dora dorcas doreen dorethea dori doria dorie dorinda dorine doris dorit dorota dorothea dorothee dorothy
    dorothée dorrie dorthy dot dottie doutzen dragana dragica drahomira drita drucilla drusilla dubravka duduzile
    dulce dulcie dulcinea dunja dunya dunyasha durga dusanka duygu dušanka dyah dymphna dympna désirée dóra eabha
    eadaoin earlene earline eartha eavan ebba ebele ebonee ebrill ebru ecaterina ece eda edda edie edina edita edith
    edmee edmonde edmée edna edvige edwina edyta eeva efa effie efrat efua egle eglė eibhlin eibhlín eija eiko eila
    eileen eilidh eilis eilish eilís eimear eimhear einat einav eira eirini eirlys eirwen eithne eka ekaterina ekta
    elaheh elaina elaine elana elayne elda eleanor eleanora eleanore elen elena eleni eleonora eleonore eleri
    elfrida elfrieda elfriede elham eliane elif elin elina elinor elinore elis elisa elisabet elisabeth elisabetta
    elise elisheva eliska elissa elitsa eliza elizabeth eliška elke ella ellen elli ellie ellis elly elma elmira
    elnara elnaz elodie eloisa eloise elona elouise elowen elpida elsa elsbeth elsebeth elsie elspet elspeth eluned
    elva elvana elvie elvira elyse elyssa elzbieta elín elísabet elżbieta eman emanuela emel emelia emeline emely
    emer emese emi emiko emilia emilie emily emine emma emmaline emmanuelle emmeline emmie endang endellion enfys
    enid eniko enikő enola enrica enya eppie eri erica ericka erika eriko erin erina erla erlinda erma ermira erna
    ernestina ernestine erykah eryn erzsebet erzsébet esha esi esme esmee esmeralda esmé esperanza esra esraa essie
    estefania estela estella estelle esther estrella eszter etain etelka eteri ethel ethna etsuko etta ettie eudora
    eugenia eugenie eugénie eula eulalia eulalie eulália eun-bi eun-hee eun-hye eun-ji eun-jin eun-jung eun-mi
    eun-seo eun-sook eunice euphemia eustacia eva evangelia evangeline evdokia eve evelina evelyn evelyne evette
    evgenia evgeniya evie evita evonne ewa ewelina ezgi fabiana fabienne fabiola fadia fadime fadwa fahmida faina
    faith faiza famke fanchette fanchon fangfang fannie fanny fantine farah farai faranak fareeda farhana fariba
    farida faridah farnaz farrah farzana farzaneh fatema fatemeh fatiha fatima fatimah fatin fatma fatou fatoumata
    fawzia fay faye federica felicia felicie felicitas felicite felicity felisa femke fenella fengying fenya ferda
    fereshteh feride fermina fern fernanda fernande ffion fflur fiammetta fidelma fifi figen filiz filomena finley
    finola fiona fionnuala fionnula fiorella fitri fitriani flaminia flavia flavie fleur flo flora florence florene
    florinda florrie flossie flávia folake folasade forough fotini fouzia fozia fran franca frances francesca
    francie francine francisca francoise franka frankie franziska frauke freda frederica freja freya freydis freydís
    frida frieda friederike fríða fujiko fulvia fumi fumie fumiko funda funke funmi funmilayo fusako fusun fátima
    félicie félicité füsun gabbie gabby gabi gabriela gabriele gabriella gabrielle gaby gaelle gaia gail galatea
    galia galina galit galya gauri gayane gayatri gayle gaynor gaëlle geertje geeta geetha gelete gelsomina gemma
    gena genevieve genoveva genzebe georgene georgetta georgette georgia georgiana georgie georgina geraldine gerda
    gergana geri germaine gerri gertie gertrud gertrude gesine geun-hye ghada ghazala ghislaine ghita gia gianna
    giedre giedrė gigi gilberte gilda gillian gilly gina ginette ginevra ginger ginnie ginny giorgia giovanna gisela
    gisele giselle gisèle gita gitta gitte giuditta giulia giuliana giulietta gizella gizem gladis gladys glafira
    glenda glenna glenys glinda gloria gloriana glynis go-eun gobnait gohar golda goldie golnaz gonca gordana gosia
    graca grace gracie graciela grainne grania graziella grazyna graça grażyna greer greetje greta gretchen grete
    gretel grethe gretta griet griselda grizel grusha grushenka gry gráinne guadalupe guangmei gudny gudrid gudrun
    guenevere gugu guilan guinevere guiying gulay guler gulnar gulnara gulsen gulten gunhild gunilla gunnel gunnhild
    gunvor gurpreet gussie guðný guðrún gwawr gwen gwenan gwenda gwendolen gwendoline gwendolyn gwenllian gwenno
    gwladys gwyn gwyneth gülay güler gülten gülşen ha-eun ha-na habiba hacer hadar hadas hadassah hadeel hadiza
    hadley hae-won hafsa hafsat hafwen hagit haidee hailee hailey hajar hala haleema haleh haley halide halima
    halina halla halldora halldóra halle hallgerd hallie halyna hamida han-na hana hanaa hanae hanako hanan handan
    hande hanh hanifa hanka hanna hannah hanne hanneke hannele hannelore harpreet harriet harriett harriette harriot
    haru haruka haruko harumi haruna hasina hasmik hatice hatsumi hattie hatty hauwa hawa haya hayden haylee hayley
    hazal hazel heather heba hebe hedda hedvig hedvika hedwig hedy hee-jin hege heide heidi heike heledd heleen
    helen helena helene helga helle helma helmi heloisa heloise heloísa hema henrietta henriette hermia hermine
    herminia hermione herta hester hettie hetty heulwen hiba hideko hikaru hila hilary hilda hilde hildegard hildur
    hildy hilja hilkka hillary himari hina hinako hinemoa hiroko hiromi hirut hisako hitomi hlengiwe hoda hodan
    hollie hollis holly homa hongmei hongxia hongyan honoka honor honora honorata honoria hope hortense hortensia
    houda hranush hrefna hristina hsiu-lan hsiu-mei huda huguette hui-ling hui-min huifang huiying hulda hulya huma
    huong hurrem huyen huyền hyacinth hye-in hye-jin hye-jung hye-kyo hye-min hye-rim hye-soo hye-won hyo-jin
    hyo-joo hyo-min hyo-ri hyun-ah hyun-hee hyun-joo hyun-mi héloïse hélène hülya hürrem hương hạnh ianthe iara ida
    idil idina idowu iesha ieva ifeoma ifrah ihsan ijeoma ikuko ilana ilaria ildiko ildikó ileana ilene ilham ilhan
    ilinca ilka ilkay ilona ilsa ilse ilze iman imane imani imee imelda imogen imogene in-sook in-young ina inbal
    indah indira indra indrani indre indrė ineke ines inessa inez ing-wen inga inge ingeborg ingegerd inger
    ingibjorg ingrid ingunn inmaculada inna intan inès inés inês ioana ioanna iola iolanthe iona ione ipek iqra
    iracema iren irena irene irina irini iris irit irja irma irmgard iryna irène irén isabeau isabel isabela
    isabella isabelle isadora isatou isaura iseult isha ishbel isidora isla ismene isobel isolda isolde isotta isra
    itsuko itziar iulia iuliana iva ivana ivanka ivanna iveta ivete ivone ivy iwona iyabo izabela izabella izumi
    izzy jaana jacinda jacinta jackie jaclyn jacquelin jacqueline jacquelyn jacquetta jacqui jada jade jadranka
    jadwiga jae-eun jagoda jahanara jaimie jaleesa jalila jamala jameela jamie jamika jamila jan jana janae janaina janaki
    janaína jancis jane janeen janelle janessa janet janetta janette janey janice janie janina janine janis janna
    janneke jannette jannike jantje jaqueline jarmila jasmin jasmina jasmine jasna jaya jayashree jaycee jayla
    jaylene jayne jazmin jazmine jazmín jean jeana jeanetta jeanette jeanie jeanine jeanna jeanne jeannette jeannie
    jeannine jelena jelica jemima jemma jen jenelle jeni jenifer jenna jennette jenni jennie jennifer jenny jeri
    jerilyn jerri jess jessica jessie jhumpa ji-eun ji-hye ji-hyun ji-min ji-soo ji-su ji-won ji-woo ji-yeon ji-yoon
    ji-young jiahui jialing jianhua jiaqi jiaxin jiayi jiaying jill jillian jilly jimena jin-hee jin-sook jingjing
    jingwen jingyi jinny jintana jirina jitka jiyeon jiřina jo jo-ann jo-anne jo-jo joan joana joanie joanna joanne
    joaquina jobeth jocelyn jocelyne jodi jodie jody joelle joellen joely johana johanna johanne jolanda jolanta
    joleen jolene joni joo-hyun joo-yeon jordan jordana jordyn jorunn josee josefa josefina josefine josepha
    josephine josette josiane josie josine joslyn josée joumana jovana jovita joy joyce joycelyn jozefa joëlle
    ju-hee ju-yeon juana juanita juanjuan judi judie judit judith judy juhi jules juli julia juliana juliann
    julianna julianne julie juliet julieta juliette juliska julissa jumana june jung-ah jung-eun jung-hee jung-hwa
    jung-mi jung-min junko juno juri jussara justina justine justyna jutta jyoti jyotsna jytte jóhanna jórunn józefa
    júlia júlía ka-yan kaarina kacey kaci kadek kadijah kadri kae kaede kaela kaelyn kai kaia kaija kailani kailey
    kainene kaisa kaitlin kaitlyn kaitlynn kaiulani kaja kajal kajol kajsa kalani kaleigh kaley kalina kalisha
    kaliyah kallie kalliopi kalpana kamala kambili kamila kamilah kamini kamryn kana kanae kanako kandace kandi
    kandice kangana kanika kanisha kanya kaori kaoru kara karabo kareena karen kari karima karin karina karine
    karishma karisma karissa karla karlie karly karol karola karolina karoline karolína karrie kartika kartini
    karuna karyn kasey kasia kassandra kasumi kat kata katalin katarina katarzyna kate katelin katelyn katelynn
    katenka katerina kateryna kateřina kath katharina katharine kathe katherine kathi kathie kathleen kathrin
    kathrine kathryn kathryne kathy kati katia katica katie katinka katja katka katlego katri katrien katrin katrina
    katrine katrín katsuko katsumi katy katya katyusha kausar kavita kavitha kay kaya kaycee kaye kayla kaylee
    kayleen kayleigh kayley kaylie kayo kayoko kazuko kazumi keala keeley keelin keely keesha keeva kehinde kei
    keiko keira keisha kelechi kelis kelley kelli kellie kelly kellyanne kelsey kelsi kelsie kemi kendra kenisha
    kenna kenzie keren kerensa kerenza keri kerri kerrie kersti kerstin kerttu ketevan ketut keyana keyonna keziah
    khadija khady khaleda khalida khanh khatia khawla khin khloe khloé khushi khánh kiana kiara kiera kierra
    kiersten kieu kiki kiko kikuko kiley kim kimber kimberlee kimberley kimberly kimia kimiko kimmie kimmy kimora
    kinga kinza kira kiran kiri kirsi kirsteen kirsten kirsti kirstie kirstin kirsty kit kitty kiyo kiyoko kiyomi
    kizzy kjersti klara klára koharu kolab kolbrun kolbrún komal konstanze kosovare kotone koula kourtney kozue
    kriemhild kris kristal kristen kristi kristie kristiina kristin kristina kristine kristy kristyn kristyna
    kristín kristýna krisztina krystyna ksenia ksenija kuldeep kulsoom kumi kumiko kuniko kusum kveta květa kyla
    kylee kyleigh kylie kyoko kyra kyriaki kyung-ah kyōko käthe lacey lacie ladan laetitia laia laila laima lainey
    lainie lais lakeisha lakesha lakeshia lakisha lakshmi lale laleh lali lalisa lalita lamia lamorna lamya lana
    laney lani lanying laoise laquisha laquita lara larisa larissa lashanda lashawn lashonda lata latanya latasha
    latesha laticia latifa latifah latisha latonya latoya latrice laura laure laurel lauren laurene lauretta laurie lauryn
    lavanya laverne lavinia lawanda laxmi layla laëtitia laís lea leah leann leanna leanne lebo lebogang leda lee leela
    leena leesa leia leigh leighann leighton leila leilah leilani lejla lela lelia lemlem lempi lena lene leni lenka
    lenora leocadia leola leona leonie leonor leonora leontien leontine leontyne leora lera lerato lesego lesia
    lesley leslie lestari lesya letha leticia letitia letizia lettice lettie letty letícia lexi lexie leyla li-hua
    lia liadan liana lianne liat libbie libby libuse libuše licia lidia lidiya lidka lieke liesbeth liesel liesl
    ligia liina liis lijuan lijun lila lilah lileas lili lilia lilian liliana liliane lilias lilibet liling lilit
    lilith lilja lillemor lilli lillian lillie lilly lilou lily limor lina linda lindita lindiwe lindsay lindsey
    lindy linette lingling linh linlin linn linnea linnéa lior liora liping lisa lisbet lisbeth lise liselotte
    lisette lison lissa lita litia liudmila liudmyla liv livia liwayway lixia liyan liying liz liza lizaveta lizbeth
    lizette lizzie lizzy ljiljana ljubica lleucu llinos llio loes lois lola lolita londiwe lora loralee loredana
    lorelai lorelei lorella loren lorena lorenza loretta lori lorie lorinda lorna lorraine lorri lorrie losalini
    lotte lottie lotty louane loubna louella louisa louise louison loveday lovisa lovísa lowenna lowri luana luann
    luanne lubna lucasta luce lucette lucia luciana lucie lucienne lucile lucille lucinda lucrecia lucretia lucrezia
    lucy lucyna lucía ludivine ludmila ludmilla ludmiła ludovica ludwika luella luigia luisa luise luiza lula lulu
    luminita luminița luna luned lungile lupe lupita lurleen lusine luz luísa lydia lygia lyla lynda lyndsay lyndsey
    lynette lynn lynne lynsey lyra lyssa lyuba lyubov lyuda lyudmila lyudmyla léa léonie léonor léontine líadan
    lídia lígia lívia lúcia maaike maame maarit maartje maayan mabel mable mabli macarena machi machiko machteld
    mackenzie madalena madalina madalyn maddalena maddie maddy madelaine madeleine madeline madelon madelyn madelynn
    madge madhavi madhu madhuri madina madoka madonna mae maegan maeve mafalda magali magaly magda magdalena
    magdalene magdolna maggie maggy maha mahalia mahin mahina mahnaz mahnoor mahsa mai maia maida maija maike maiko
    maimouna maimuna mair maire mairead mairi mairin mairéad maisa maisie maisy maite maja majida majlinda maka
    makana makayla makeda makena makenna makenzie maki makiko mako makoto malak malala malati malavika malee maleeha
    malena malene malgorzata malgosia malia malika malin malinda malini malka mallika mallory malvina mamata mami
    mamie mamiko mamta man-yee manal manami manana manar manasi mandana mandi mandira mandisa mandy maneka manisha
    manju manon manuela manya mara maral maralyn marama marcela marceline marcella marcelle marci marcia marcie
    marcy mared mareike maren marfa margaret margarete margarida margarita margaux marge marged margery margie
    margit margo margot margret margriet margrét marguerite mari maria mariah mariam mariama marian mariana
    mariangela marianne mariatu maribel maribeth marica maricar maricel maricela marie marieke mariel mariela
    mariella marielle marietta mariette marija marijke marika marike mariko marilee marilena marilia marilla marilou
    marilyn marilynn marina marinella marinette marioara mariola marion marisa mariska marisol marissa marit marita
    marites maritza mariya mariza mariëlle marja marjan marjane marjatta marjo marjolein marjorie marjory marju
    marketa marketta markita markéta marla marlee marleen marlena marlene marlies marlyn marlène marna marni marnie
    marquita marsaili marsali marsha marta martha marthe martina martine marusia marusya marva marwa mary mary-ann
    mary-lou marya maryam marylin maryna maryse marysia marzena maría marília masae masako masami masego masha masih
    masoumeh masumi mathilda mathilde matilda matilde matryona mattie maud maude maudie maura maureen mavis maxima
    maxine may maya mayan mayawati maybelle mayra maysa mayte mayu mayuko mayumi maïmouna maïté małgorzata małgosia
    mbali mckayla mckenna mckenzie meabh meadhbh meagan meaghan mechthild medb medea medha meena meenakshi meera meg
    megan megawati meggie meggy megha meghan meghna megumi meher mehriban mei mei-fang mei-hua mei-lan mei-ling
    mei-yu meifeng meike meinir meirav meizhen mekdes mel melania melanie melanya melati melba mele melek melina
    melinda melisande melissa melita mellie melodie melonie meltem mengmeng menna meral merav mercedes mercy mereana
    meredith merel mererid merete meriel merilyn merja merle merryn mervat merve meryem meryl meseret meshell mette
    mhairi mi-jin mi-jung mi-kyung mi-na mi-ran mi-sook mi-sun mi-yeon mi-young mia micaela michaela michal michele
    micheline michelle michie michiko michiru michèle micki mickie midge mieke mieko miep mihaela miharu miho mika
    miki mikiko miku mila milada milagros milda mildred milena milica milka millicent millie milly mimi mimoza
    min-hee min-ji min-joo min-jung min-seo mina minako minami mindy minerva minh minmin minna minnie minttu mio
    mira mirabel mirabelle miranda mireia mireille mirela mirella miri miriam mirja mirjam mirjana mirlinda mirta
    misaki misako misato missy misti misuzu mitsuko mitsuyo mitzi miwa miyako miyoko miyuki mizuki moana modupe
    moira mojca mojgan mojisola moll mollie molly momo momoe momoko mona monica monika monique monserrat montse
    morag morfudd morgan morgane morna morven morwen morwenna mouna moya moyra moza mpho mridula mrinalini muffy
    muge muireann muirenn mulyani mumbi mumbua muna munira murdina muriel muthoni mutsuko myfanwy myla mylene mylène
    myra myriam myrna myrtle mzia màiri máire máiréad máirín márcia márta máxima méabh mélanie mòrag mónika müge
    māra mădălina na-yeon na-young naama nabila nadege nadezhda nadia nadiia nadine nadira nadja nadya nadège naeema
    nafisa nagisa nagwa nahed nahid nahla naila naima nair nairi najat najla najwa nakato nakia nalan naledi nalini
    nam-joo nami namie namita namrata nan nanako nanami nance nanci nancie nancy nandi nandini nandipha nandita
    nanette nani nanna nannie nao naoko naomi nare narges nargis nargiza narine naseem nasim nasreen nasrin
    nastassja nastasya nastya natalee natalia natalie nataliia nataliya natalka natalya natasa natascha natasha
    nataša natela nathalie natia natsuki natsuko natsumi natália nausheen nava nawal nazan nazanin nazeli nazia
    nazli nazlı nazneen ndeye ndèye neda nedra neela neelam neeltje neema neena neeta nefeli negar negin neha nela
    nelda nele nell nella nelle nelleke nellie nelly neo nerea nerida nerissa nermin nerys neslihan nesrin nessa
    nessie nesta nestan netta nettie neusa nevaeh neve nevena nevenka ngaio ngaire ngoc ngozi nguyet nguyệt ngọc
    nhung nia niamh nichelle nicki nicky nicola nicole nicoleta nicoletta nicolette nida nidhi niecy nieves nigar
    nigora nihal nika niki nikita nikki nikola nikole nikolina nilay nilgun nilgün nili niloofar niloufar nilufer
    nilüfer nina ninette ninon ninotchka nirit nirmala nisha nita nitza nivedita nives njambi njeri njoki nkechi
    nkem nkiru nnedi nneka nnenna noa nobuhle nobuko noelani noelia noelle noemi noemie noemí noga noirin nokuthula
    nola noleen nomfundo nomsa nomvula nomzamo nona nonna noor noora noorjehan nooshin nora norah noreen norene
    norhayati nori noriko norine norma nosipho nosizwe nour noura nozipho nozomi noémi noémie noëlle ntombi nuala
    nuha nunzia nur nura nuray nurhayati nuria nurit nursel nurul nusrat nyambura nyasha nyla nyokabi nyoman nyree
    nyura nóirín nóra núria oana obiageli obioma octavia oddny oddný odelia odete odette odile ofelia ofra ogechi
    oksana ola olabisi olamide olanna olena olenka olesya olga olha olimpia olive olivia oliwia oluchi oluwatoyin
    olwen olya olympe olívia omarosa omolara omotola onyeka onyinye oona oonagh opal opeyemi ophelia ophelie ophélie
    oprah orawan oriana oriane orietta orit orla orlagh orlaith orna ornella orsolya osnat otilia ottavia ottilie
    ouida oumou ourania outi oya ozge ozgur ozlem padma padmini paige paivi palesa pallavi paloma pam pamela pamella
    pandora pansy paola parisa parminder parvaneh parvathi parvati parveen pascale pat patience patrice patricia
    patrizia patrícia patsy pattama patti pattie patty paula paule paulette paulina pauline pavla pavlina pavlína
    payal payton pearl peg peggie peggy pei-ling peig peipei pelageya pelin pema pemba penelope penka penny pepa
    pepita perdita perihan perla pernilla pernille persephone petra petula petunia petya peyton phebe phemie
    philippa philomena phoebe phoolan phumla phumzile phuong phylicia phyllida phyllis phượng pia piedad pierrette
    piia pilar pina pinar pingping pippa pippi piret pirjo pirkko piroska pnina polina polly pooja poonam poornima
    popi poppy pornthip porsha portia posy prabha pranvera praskovya pratibha preeti prerna priscila priscilla
    prissy priti priya priyanka prudence prudie prue prunella puleng purnima pushpa putri putu päivi pınar qianqian
    qingling quanisha queenie quiana quinn quyen quynh quyên quỳnh rabia rachael rachel rachida rachna radha radhika
    radka radmila rae raelene rafaela raffaella raghad ragini ragna ragnhild rahayu rahel rahima rahma raihana raija
    raili raina raisa raizel rajni rakefet raluca rama ramona ramya rana randa randi rangi rania ranjana ranka
    rannveig raquel rasha rasheeda rashida rashmi ratih ratna rattana raveena rawan raya raymonde rayna razia reanna
    reba rebeca rebecca rebecka rebekah rebekka reem reena reese refilwe regan regina regine rehana rei reika reiko
    reina reka rekha remi remy rena renae renata renate renee renu renuka renáta renée reshma resi retno reyna rhea
    rheanna rhian rhianedd rhianna rhiannon rhianwen rhoda rhona rhonda rhonwen ria rianne ricarda ricki rie rieko
    riham rihanna riikka riina rika rikke rikki riko riley rima rimma rin rina rini riona risa risako rita ritsuko
    ritu ritva rivka rivkah roberta robin robyn rochel rochelle rocio rocío rodica rohana rohini roisin rokhaya
    rokia romilly romina romola romy rona ronda roni ronit ronja ronke roopa roos rosa rosabel rosalba rosaleen
    rosalia rosalie rosalina rosalind rosalinda rosaline rosalyn rosalynn rosalía rosamond rosamund rosana rosangela
    rosann rosanna rosanne rosaria rosario rosaura rose roseann roseanna roseanne rosella roselyn roselyne rosemarie
    rosemary rosetta roshni roshonda rosi rosie rosina rosine rosinha rosita rositsa roslyn rosmah rossana rossella
    roswitha rosália rosário rotem rowan rowena roxana roxane roxann roxanne roxie roxy roya roz roza rozsa rubina
    ruby ruchama ruchi rui rukhsana rukmini rula rumbidzai rumiko rumyana rupa rupali ruqayya ruriko ruslana rusudan
    ruta rutendo ruth ruthann ruthanne ruthie ruxandra ruzan ruzena ruzica ružica ryoko ryōko régine réka ríona
    róisín rózsa róża rūta růžena saara saba sabeen sabiha sabina sabine sabrina sacha sachi sachiko sadaf sadako
    sade sadhana sadhbh sadia sadie saeeda saeko safa saffy safia safiya safiye sahar sahlework saida saila saima
    saira sajida saki sakiko sakina sakshi sakura sakurako sal salena saliha salima salina sallie sally salma salome
    salomé salote saltanat salwa sam samah samaneh samantha samar sameera samia samina samira samiya sammie sana
    sanae sanaz sandar sandhya sandi sandie sandra sandrine sandy sanela sang-hee sangeeta sania sanja sanjana sanna
    sanne santuzza sanya saoirse saori sapna sappho sara sarah sarala saraswati sarita sarka saroj sarojini sarolta
    sascha sasha saskia satenik satoko satomi satsuki satu satya saule saulė savita savitri savka sawako sawsan
    sayaka sayoko sayuri scarlett se-ri se-young sebastiana sebnem seda seema segolene seija selah selamawit selda
    selena selene selin selina selma sema semra senga senja senka seo-hyun seo-yeon seonaid sepideh serafima
    serafina serap seraphina seren serena serpil setareh setsuko seul-gi sevda severine sevgi sevil sevim seyi sezen
    shabana shabnam shadi shae shagufta shaheen shahida shahla shahnaz shahrzad shailaja shaina shaista shakira
    shakita shalini shalonda shameka shamika shamima shana shanae shanda shandra shaneka shanelle shani shania
    shanice shanika shaniqua shanita shanna shannen shannon shanshan shanta shante shantel shantell shantelle shanti
    shaquana shaquita shari sharla sharlene sharmeen sharmila sharon sharonda sharron sharyn shashi shauna shavon
    shavonne shawna shawnda shawnee shay shayla shayna shazia shea sheela sheelagh sheena shefali shehnaz sheila
    shelagh shelby shelia shelley shelli shellie shelly sheree shereen sheri sherie sherita sherrell sherri sherrie
    sherry sherryl sheryl shevaun shiela shifra shigeko shiho shikha shilpa shin-hye shinobu shiori shira shirin
    shirlee shirley shivani shizue shizuka shizuko shobha shohreh shoko shola shona shonda shoshana shoshanna
    shpresa shraddha shreya shruti shu-chen shu-fen shu-hui shu-mei shuhua shujuan shula shulamit shuping shushan
    shuying shuzhen shweta shyla sian sibel sibongile sibyl sibylle sidonie sidra sidsel sieglinde sienna sif sigal
    signe sigourney sigrid sigridur sigrun sigríður sigrún siiri sile silke silvana silvia sima simin simona simone
    simonetta sina sindisiwe sinead sini sinikka sinta sinéad siobhan siobhán siofra sioned siouxsie siphiwe siqi
    siran siranush siri sirikit sirimavo siriporn siriwan sirkka sirpa sissel sita siti siv sivan sive siwan siân
    skyla skylar skyler slaine slavenka slavica slavka sláine slávka smadar smaranda smita smriti sneha snezana
    snezhana snežana so-hee so-hyun so-min so-ra so-yeon so-young sofia sofie sofija sofya soha soheila solange
    soledad solene solomiya solveig solène somaya somjai sona sonal sonali sonam sondra sonia sonja sonoko sonya
    soo-ah soo-bin soo-hyun soo-jin soo-jung soo-min soo-yeon soon-ja soon-yi sophia sophie sopho sophronia sophy
    sopio soraya sorcha sorina sotiria soula soňa sridevi stacey staci stacia stacie stacy stana stanka starla
    stefania stefanie stefanía steffi stefka steinunn stella stepanka steph stephani stephania stephanie stephany
    stevie stina stine stoja su-bin su-jin su-mi su-min su-yeon suad subhadra sucheta sudarat sudha sue sueli
    suhaila suhair sujata sukanya suki sukie sule sulochana sumaiya suman sumaya sumayya sumie sumiko sumire sumitra
    sun-hee sun-mi suna sunanda sunee sung-hee sunisa sunita sunniva supaporn supriya suraya surinder susan susana
    susann susanna susannah susanne sushma sushmita susi susie susy suu suvi suwanna suyin suzan suzana suzann
    suzanna suzannah suzanne suzette suzhen suzi suzie suzume suzy svala svea svenja sveta svetla svetlana svitlana
    swapna swati sybil sybilla sylvana sylvia sylviane sylvie sylwia szilvia ségolène séverine síle sílvia síofra
    sólveig sónia sônia tabatha tabitha tae-hee tae-ri tae-yeon taeko tahereh tahira tahlia tahmina taina tainá
    taisia taiwo takako takisha tal talat tali talia talitha tallulah tam tamae tamaki tamako tamami tamar tamara
    tamari tambudzai tameka tamela tamera tamia tamika tamiko tamisha tammie tammy tamra tamriko tamsen tamsin
    tamsyn tanesha tania tanisha tanith tanja tansu tanuja tanvi tanya tapiwa tara taraji taraneh tarja tarsila
    tasha tashi taslima tasneem tasnim tatenda tatev tatiana tatjana tatyana tawakkol tawana tawanna taya tayo taís
    teagan tebogo tecla tegan tegwen tekla temi temitope tendai tenisha tenzin teodora teresa teresinha teresita
    tereza terhi teri terri terrie terry teruko terumi tesni tess tessa tessie tetiana tetyana teuta teyana thalia
    thandeka thandi thandiwe thando thanh thao thaís thea theary thekla thelma thembi theodora theodosia theresa
    therese thirza thobeka thoko thokozile thomasin thomasina thomasine thora thordis thorunn thuli thuy thuzar
    thyra thérèse thúy thảo thủy tia tiana tianna tianyi tianyu tiare tiffani tiffanie tiffany tiina tijana tilda
    tillie tilly timea tina tinatin tineke tingting tirunesh tirza tirzah tish tisha titania titia titilayo tiwa
    tiziana tobi tokiko tokunbo tolu tomasina tomie tomika tomiko tomoe tomoko tomomi tomoyo toni tonia tonisha
    tonya tope tora tori toril torill toshie toshiko tosin tova tovah tove toyin toyoko tracey traci tracie tracy
    trang tricia triin trijntje trina trine trinh triona trish trisha trista trixie trixy trude trudie trudy tríona
    tshepo tsitsi tsubasa tsukasa tsukiko tsuneko tsvetana tuija tulay tulin tulsi turkan tuti tuula tuuli tuva
    tuyet tuyết twila twyla tyesha tyisha tynisha tyra tzipi tzipora tânia tímea tülay tülin tünde türkan uche
    uchenna uju uliana ulla ulle ulrica ulrika ulrike ulyana uma umeko umida umut una unni unnur urmila ursula
    urszula uschi usha uta utami ute uzoma vaida vaira vaishali val valarie valbona valdís valentina valeria valerie
    valgerdur valorie valéria valérie vanda vandana vanesa vanessa vani vania vanja vanna vanya varenka varvara
    varya vashti vasiliki vasilisa vedrana veena veerle velda velma vendula venetia venla vera vered verena verity
    verna vernice veronica veronika veronique verónica verônica vesela vesna vesta vibeke vicki vickie vicky
    victoire victoria victorine vidya viera vigdis vigdís vijaya viktoria viktória vilma vimala vimbai vinita viola
    violaine violante violet violeta violetta violette viorica virgie virginia virginie virna virpi visnja vitoria
    vittoria vitória viv viveca vivi vivian viviana viviane vivianne vivica vivien vivienne višnja vjosa vlasta
    volha voula vânia věra wafaa wahyu wahyuni wairimu waltraud wambui wanda wangari wangechi wangui wanida wanjiku
    wanjiru wannee waris warsan wati wayan wei-ling weihong weiping weiwei wendi wendy wenjie wenjing wenli wenting
    weronika whetu whitney whoopi widad widya wiebke wieslawa wiesława wiktoria wilda wilhelmina willa willemijn
    wilma wing-yan winifred winnie winnifred winona wislawa wisława won-hee wren wulan wulandari xanthe xena xenia
    xiaofang xiaohong xiaohua xiaohui xiaojing xiaojun xiaolan xiaoli xiaoling xiaolu xiaomei xiaoqing xiaotong
    xiaowei xiaowen xiaoxia xiaoyan xiaoyang xiaoying xiaoyu ximena xinran xinyi xinyu xinyue xiomara xiuhua xiulan
    xiuli xiulian xiumei xiuying xiuzhen xochitl xuan xuemei xuxa xuân xóchitl ya-ling ya-ting ya-wen yaa yadira
    yaeko yael yafang yaffa yalda yamini yana yanfang yanhong yanli yanling yanmei yanti yanyan yaowalak yara
    yasemin yashoda yasmeen yasmin yasmine yasuko yayoi ye-eun ye-ji ye-jin yehudit yejide yekaterina yelena yeliz
    yemi yente yeo-jin yeon-hee yeon-joo yesenia yesim yetta yetunde yevgenia yevgeniya yewande yeşim yi-chun yianna
    yingluck yingying yinka ylva yo-jong yocheved yoko yolanda yolande yolandi yolonda yona yoo-jin yoo-jung yoo-mi
    yoo-na yoon-ah yoon-hee yoon-seo yordanka yoriko yoshi yoshie yoshiko yoshimi yosra young-ae young-ja young-mi
    yousra youyou yrsa ysabel yseult ysolde yu-jin yu-mi yu-na yu-ra yu-ri yu-ting yuanyuan yuchen yufang yuhan
    yuhua yui yuina yuka yukako yukari yuki yukie yukiko yuko yulan yulia yuliana yuliia yuling yumei yumiko yuna
    yuni yuqing yuriko yutong yuval yuxin yuxuan yuying yuzhen yvette yvonne yōko yūko zabel zadie zahava zahida
    zahra zainab zainabu zakia zaleha zamira zandile zandra zanele zara zareen zarema zarina zawadi zdena zdenka
    zdeňka zeenat zehava zehra zeina zeinab zelda zelia zelie zelma zena zendaya zewditu zeynep zhanna zhenya
    zhenzhen zhiling zihan zikora zilda zillah zina zinaida zinhle zinzi zipporah ziqi zita zixuan ziyi zlata
    zlatina zodwa zoe zoey zofia zohra zohreh zoi zooey zora zorana zorica zoryana zosia zoya zoé zoë zsofia zsuzsa
    zsuzsanna zsófia zubaida zuhal zuleika zuleikha zulema zuleyha zulfiya zuzana zuzanna zuzu zélia zélie züleyha
    ágnes áine ásdís ásta åsa åse åslaug çiğdem ève éabha éadaoin éilis éliane élise élodie éloïse éléonore émeline
    émilie étaín éva ólöf órla özge özgür özlem úna ülle þóra þórdís þórunn şebnem şerife şule štěpánka šárka
    ștefania";
