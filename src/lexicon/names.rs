//! Given names with their gender, and the short forms of given names.

/// Given names of men.
pub(super) const MALE: &str = "
    aaron abdul abel abner abraham abram ace adam adolf adrian ahmad ahmed al alan alastair albert alec alejandro
    aleksandr alex alexander alexei alexis alfie alfred algernon ali alistair allan allen alonzo alphonse alvin ambrose
    amir amos anatole anatoly anders andre andreas andrei andres andrew andy angelo angus anselm anthony antoine anton
    antonio archibald archie ariel armand arnold art arthur artie asher aubrey august augustine augustus austin axel
    aziz barack barnabas barnaby barney barry bart bartholomew basil bayard ben benedict benito benjamin bennie benny
    bernard bernie bert bertie bertram bill billy blake bob bobby boris brad bradley brandon brendan brent brett brian
    brock bruce bruno bryan burt byron caleb calvin cameron carl carlo carlos casey caspar cecil cedric charles charley
    charlie chester chris christian christoph christophe christopher chuck clarence claude clem clement cliff clifford
    clifton clint clinton clive clyde colin conan connor conrad constantine cornelius craig curt curtis cuthbert cyril
    cyrus dale damian damien dan daniel danny dante darius darren darryl dave david dean declan denis dennis denny
    denys derek dermot derrick desmond dexter dick didier diego dirk dmitri dmitry dom domingo dominic don donald
    donny dorian doug dougal douglas duane dudley duncan dustin dwayne dwight dylan earl eddie eddy edgar edmond
    edmund eduardo edward edwin egbert eli elias elijah elliot elliott ellis elmer elon elvis emanuel emil emile
    emilio emmanuel emmet enoch enrico enrique ephraim eric erik ernest ernesto ernie erwin esteban ethan ethelbert
    eugene eustace evan evelyn everett ezekiel ezra felipe felix ferdinand fergus fernando fitzgerald fitzwilliam
    floyd francesco francis francisco francois frank frankie franklin franz fred freddie freddy frederic frederick
    fritz fyodor gabriel gareth garrett garry gary gaston gavin gene geoff geoffrey george georges gerald gerard
    gerhard giacomo gideon gil gilbert giles giovanni giuseppe glen glenn godfrey gordon graham grant greg gregor
    gregory grigory guido guillaume guillermo gunther gus gustav gustave guy hal hamish hank hannibal hans harald
    harold harrison harry harvey hassan hector heinrich helmut henri henry herbert herbie herman hiram homer horace
    horatio howard hubert hugh hugo humphrey hussein ian ibrahim ichabod ignatius igor ike immanuel ira irving isaac
    isaiah isidore ismail israel ivan ivor jabez jack jackie jackson jacob jacques jaime jake jamal james jamie jan
    jared jarvis jason jasper javier jean jed jedediah jeff jefferson jeffrey jem jeremiah jeremy jerome jerry jesse
    jesus jim jimmy joachim job joe joel joey johann johannes john johnny johnnie jon jonah jonas jonathan jordan
    jorge jose joseph josh joshua josiah juan jude judah jules julian julien julio julius justin kareem karl keith
    kelvin ken kenneth kenny kent kevin khalid kim kirk klaus konstantin kurt kyle lambert lancelot lanny larry lars
    laurence laurent laurie lawrence lazarus lee leo leon leonard leonid leopold leroy les leslie lester lev levi lew
    lewis liam linus lionel lloyd logan lorenzo lou louie louis luc luca lucas lucian lucien lucius ludwig luigi luis
    luke luther lyle lyndon mack magnus mahmoud malcolm manfred manny manuel marc marcel marco marcus mario marius mark
    marko marlon marmaduke marshall martin marty marvin mateo matt matthew matthias maurice max maximilian maxwell
    melvin merlin michael michel miguel mikael mike mikhail miles milo milton mitch mitchell mohamed mohammad
    mohammed montague monty mordecai morgan morris mortimer moses muhammad murray mustafa myron napoleon narendra nat
    nate nathan nathaniel neal ned neil nelson neville newland newton niall nicholas nick nicky nicolas nigel nikita
    nikolai noah noel norbert norman obadiah octavius olaf oleg oliver ollie omar orlando orson osbert oscar oswald otis
    otto owen ozzie pablo paddy paolo pascal pat patrick paul pavel pedro perceval percival percy peregrine pete
    peter phil philip philippe phillip phineas pierre pietro piers porter preston prosper quentin quincy rafael ralph
    ramon randall randolph randy raoul raphael raul ray raymond reed reg reggie reginald rene reuben rex rhys ricardo
    richard richie rick ricky rob robbie robert roberto robin rod roderick rodney rodrigo roger roland rolf roman
    romeo ron ronald ronnie ronny rory ross rowan rowland roy ruben rudolf rudolph rudy rudyard rufus rupert russ
    russell rusty ryan salvador salvatore sam sammy samson samuel sandy santiago saul scott seamus sean sebastian
    septimus serge sergei sergey sergio seth seymour shane shaun shawn sherlock sid sidney sigmund silas silvester
    silvio simeon simon sinclair sol solomon spencer stan stanislav stanley stefan stephen stephan stephane steve
    steven stewart stuart sven sylvester tarquin ted teddy terence terrence terry thad thaddeus theo theobald theodore
    thomas thornton tim timmy timothy tobias toby todd tom tomas tommy tony travis trevor tristan troy truman tyler
    ulysses uriah valentine vance vasily vaughn vernon vic victor vincent vincenzo virgil vitaly vito vlad vladimir
    volodymyr wade waldo wallace wally walt walter ward warren wayne wendell werner wesley wilbur wilfred wilfrid
    wilhelm will willard willem william willie willis willy wilson winston winthrop wolfgang woodrow wyatt xavier
    yusuf yuri yves zachariah zachary zack zeke";

/// Given names of women.
pub(super) const FEMALE: &str = "
    abbie abby abigail ada adela adelaide adele adelia adeline agatha agnes aileen aisha alana alberta alessandra
    alexandra alexandria alexis alice alicia alison allison alma althea alyssa amalia amanda amber amelia amy ana
    anastasia andrea angel angela angelica angelina angie anita ann anna annabel annabella anne annette annie antonia
    april arabella ariana ariel arlene ashley astrid athena audrey augusta aurora ava avis barbara beatrice beatrix
    becky belinda bella belle bernadette bernice bertha bess bessie beth bethany betsey betsy bette betty beulah
    beverly bianca blanche bonnie brenda bridget brigitte britney brittany brooke camilla camille candace candice
    carla carlotta carmen carol carole carolina caroline carolyn carrie cassandra cassie catalina caterina catharine
    catherine cathy cecile cecilia cecily celeste celia celine charity charlotte chelsea cherry cheryl chloe christa
    christabel christiana christie christina christine cindy claire clara clare clarice clarissa claudia clementina
    clementine cleopatra clotilde colette colleen connie constance consuelo cora cordelia corinna corinne cornelia
    courtney cressida cristina crystal cynthia daisy dana danielle daphne darlene dawn deanna debbie deborah debra
    delia delilah delores denise desdemona desiree diana diane dina dinah dolly dolores dominique donna dora doreen
    doris dorothea dorothy dot dottie drusilla edie edith edna edwina effie eileen elaine eleanor eleanora elena
    elfrida elinor elisa elisabeth elise eliza elizabeth ella ellen ellie elma elsa elsie elspeth eloisa eloise
    elvira emilia emilie emily emma emmeline enid erica erika erin ernestine esmeralda estella estelle esther ethel
    etta eugenia eugenie eunice euphemia eva evangeline eve evelina evelyn evie faith fanny fannie fatima faye
    felicia felicity fern fiona flora florence florrie flossie frances francesca francine freda frieda gabriela
    gabriella gabrielle gail gemma genevieve georgette georgia georgiana georgie georgina geraldine germaine gertie
    gertrude ghislaine gigi gilda gillian gina ginger ginny giselle gisela gladys glenda gloria grace gracie greta
    gretchen griselda gudrun guinevere gwen gwendolen gwendoline gwendolyn hannah harriet harriett harriette hattie
    hazel heather hedda hedwig heidi helen helena helene helga henrietta hermia hermione hester hetty hilary hilda
    hillary holly honor honora hope hortense hyacinth ida imogen imogene ingrid irene iris irma isabel isabella
    isabelle isadora isobel isolde ivana ivy jackie jacqueline jacquelyn jade jan jane janet janette janice janie
    jasmine jean jeanette jeanne jeannie jemima jen jenna jennie jennifer jenny jess jessica jessie jill jillian jo
    joan joanna joanne jocelyn jodie johanna josephine josie joy joyce juana juanita judith judy julia juliana julianne
    julie juliet juliette june juno justine karen karin karina kate katerina katharine katherine kathleen kathryn
    kathy katie katrina katy kay keisha kelly kimberly kirsten kitty kristen kristin kristina lana lara larissa
    laura lauren laurel lavinia lea leah leila lena lenora leona leonie leonora leslie leticia letitia letty lidia
    lila lilian lilly lily lillian lina linda lindsay lisa lisbeth liz liza lizzie lizzy lois lola lora lorelei
    loretta lorna lorraine lottie lotty louisa louise lucia lucie lucille lucinda lucretia lucy luisa lula lulu
    lydia lynda lynette lynn mabel mable madeleine madeline madge mae maggie magdalena maisie mamie mandy manuela
    marcella marcia margaret margarita margery margie margot marguerite maria mariah mariam marian mariana marianne
    marie marietta marilla marilyn marina marion marisa marissa marjorie marlene marta martha martine mary maryam
    mathilda mathilde matilda mattie maud maude maureen mavis maxine may megan meg melanie melania melinda melissa
    mercedes mercy meredith mia michaela michelle mildred millicent millie milly mina minerva minna minnie mira
    miranda miriam moira mollie molly mona monica monique muriel myra myriam myrtle nadia nadine nance nancy nanette
    naomi natalia natalie natasha nell nellie nelly nerissa nettie nicole nicolette nina nora noreen norma octavia
    odette olga olive olivia opal ophelia oriana pamela pandora pansy pat patience patricia patsy patty paula paulina
    pauline pearl peg peggy penelope penny perdita petra petunia philippa phoebe phyllis pippa polina polly poppy
    portia priscilla prissy prudence prue rachel rachael ramona raquel rebecca regina rhoda rhonda rita roberta robin
    rosa rosalie rosalind rosaline rosamond rosamund rosanna rosario rose roseanne rosemary rosie rowena roxana
    roxanne ruby ruth sabina sabrina sadie sally salome samantha sandra sandy sara sarah sasha scarlett selena
    selina selma serena shannon sharon sheila shelley sherry shirley sibyl sidonie silvia simone sofia sonia sonja
    sonya sophia sophie sophy stacey stacy stella stephanie sue susan susanna susannah susanne susie suzanne suzie
    sybil sylvia sylvie tabitha tamara tammy tania tanya tara tatiana teresa tess tessa thea thelma theodora
    theodosia theresa therese thomasina tiffany tilda tillie tilly tina titania tracey tracy trina trixie trudy una
    ursula valeria valerie vanessa vera verity veronica vicky victoria viola violet virginia vivian vivien
    vivienne wanda wendy wilhelmina wilma winifred winnie yolanda yvette yvonne zelda zoe zora";

/// Short forms and pet names, each with the given names that it may stand for.
pub(super) const SHORT: &[(&str, &str)] = &[
    ("abby", "abigail"),
    ("abbie", "abigail"),
    ("abe", "abraham"),
    ("al", "albert alfred alan allan alexander"),
    ("alec", "alexander"),
    ("alex", "alexander alexandra alexei"),
    ("alf", "alfred"),
    ("alfie", "alfred"),
    ("algy", "algernon"),
    ("andy", "andrew"),
    ("angie", "angela"),
    ("annie", "anne anna ann"),
    ("archie", "archibald"),
    ("art", "arthur"),
    ("artie", "arthur"),
    ("barney", "barnaby bernard"),
    ("becky", "rebecca"),
    ("bella", "isabella"),
    ("ben", "benjamin benedict"),
    ("benny", "benjamin"),
    ("bernie", "bernard"),
    ("bert", "albert herbert robert bertram"),
    ("bertie", "albert herbert bertram"),
    ("bess", "elizabeth"),
    ("bessie", "elizabeth"),
    ("bessy", "elizabeth"),
    ("beth", "elizabeth"),
    ("betsey", "elizabeth"),
    ("betsy", "elizabeth"),
    ("betty", "elizabeth"),
    ("biddy", "bridget"),
    ("bill", "william"),
    ("billy", "william"),
    ("bob", "robert"),
    ("bobby", "robert"),
    ("carrie", "caroline"),
    ("cassie", "cassandra"),
    ("cathy", "catherine"),
    ("charley", "charles"),
    ("charlie", "charles"),
    ("chris", "christopher christine christina"),
    ("chuck", "charles"),
    ("cindy", "cynthia lucinda"),
    ("cissy", "cecilia"),
    ("clem", "clement"),
    ("cliff", "clifford"),
    ("connie", "constance"),
    ("dan", "daniel"),
    ("danny", "daniel"),
    ("dave", "david"),
    ("davy", "david"),
    ("deb", "deborah"),
    ("debbie", "deborah"),
    ("dick", "richard"),
    ("dickie", "richard"),
    ("dolly", "dorothy"),
    ("don", "donald"),
    ("dora", "theodora dorothea"),
    ("dot", "dorothy"),
    ("doug", "douglas"),
    ("ed", "edward edwin edmund"),
    ("eddie", "edward edwin edmund"),
    ("eddy", "edward"),
    ("effie", "euphemia"),
    ("eliza", "elizabeth"),
    ("ella", "eleanor"),
    ("ellie", "eleanor ellen"),
    ("elsie", "elizabeth"),
    ("em", "emma emily emmeline"),
    ("ernie", "ernest"),
    ("fan", "fanny frances"),
    ("fannie", "frances"),
    ("fanny", "frances"),
    ("flo", "florence"),
    ("flossie", "florence"),
    ("frank", "francis franklin"),
    ("frankie", "frank francis"),
    ("fred", "frederick alfred"),
    ("freddie", "frederick"),
    ("freddy", "frederick"),
    ("gene", "eugene"),
    ("geoff", "geoffrey"),
    ("georgie", "george georgiana georgina"),
    ("gertie", "gertrude"),
    ("gil", "gilbert"),
    ("ginny", "virginia"),
    ("greg", "gregory"),
    ("gus", "augustus gustav"),
    ("gwen", "gwendolen gwendoline gwendolyn"),
    ("hal", "henry harold"),
    ("hank", "henry"),
    ("harry", "henry harold harrison"),
    ("hattie", "harriet"),
    ("hetty", "henrietta hester"),
    ("huck", "huckleberry"),
    ("jack", "john"),
    ("jake", "jacob"),
    ("jamie", "james"),
    ("jeff", "jeffrey jefferson"),
    ("jem", "jeremy james jeremiah"),
    ("jen", "jennifer"),
    ("jenny", "jane jennifer"),
    ("jerry", "gerald jeremiah jerome jeremy"),
    ("jess", "jessica"),
    ("jessie", "jessica"),
    ("jim", "james"),
    ("jimmy", "james"),
    ("jo", "josephine joanna"),
    ("joe", "joseph"),
    ("joey", "joseph"),
    ("johnny", "john"),
    ("johnnie", "john"),
    ("jon", "jonathan"),
    ("josh", "joshua"),
    ("josie", "josephine"),
    ("judy", "judith"),
    ("kate", "katherine catherine katharine"),
    ("kathy", "katherine"),
    ("katie", "katherine catherine kate katharine"),
    ("katy", "katherine catherine kate katharine"),
    ("ken", "kenneth"),
    ("kit", "christopher katherine"),
    ("kitty", "catherine katherine"),
    ("larry", "lawrence laurence"),
    ("laurie", "laurence lawrence laura"),
    ("len", "leonard"),
    ("leo", "leonard leopold"),
    ("lettie", "letitia"),
    ("lew", "lewis"),
    ("libby", "elizabeth"),
    ("lily", "lilian lillian"),
    ("liz", "elizabeth"),
    ("liza", "elizabeth eliza"),
    ("lizzie", "elizabeth"),
    ("lizzy", "elizabeth"),
    ("lottie", "charlotte"),
    ("lotty", "charlotte"),
    ("lou", "louis louisa louise"),
    ("lulu", "louisa lucy"),
    ("madge", "margaret"),
    ("maggie", "margaret"),
    ("mamie", "mary"),
    ("marge", "margaret marjorie"),
    ("margie", "margaret"),
    ("matt", "matthew"),
    ("mattie", "martha matilda"),
    ("max", "maximilian maxwell"),
    ("meg", "margaret"),
    ("mick", "michael"),
    ("mickey", "michael"),
    ("mike", "michael"),
    ("millie", "mildred millicent"),
    ("milly", "mildred millicent amelia"),
    ("minnie", "minna wilhelmina"),
    ("moll", "mary"),
    ("molly", "mary margaret"),
    ("nan", "nancy anne ann"),
    ("nance", "nancy"),
    ("nat", "nathaniel nathan"),
    ("nate", "nathaniel nathan"),
    ("ned", "edward edmund"),
    ("nell", "ellen helen eleanor"),
    ("nellie", "ellen helen eleanor"),
    ("nelly", "ellen helen eleanor"),
    ("nick", "nicholas"),
    ("nicky", "nicholas"),
    ("noll", "oliver"),
    ("nora", "eleanor honora"),
    ("ollie", "oliver olive"),
    ("paddy", "patrick"),
    ("pat", "patrick patricia"),
    ("patsy", "patricia patience"),
    ("patty", "patricia martha"),
    ("peg", "margaret"),
    ("peggy", "margaret"),
    ("penny", "penelope"),
    ("percy", "percival"),
    ("pete", "peter"),
    ("phil", "philip phillip"),
    ("polly", "mary"),
    ("prissy", "priscilla"),
    ("ray", "raymond"),
    ("reg", "reginald"),
    ("reggie", "reginald"),
    ("rick", "richard"),
    ("rob", "robert"),
    ("robbie", "robert"),
    ("robin", "robert"),
    ("ron", "ronald"),
    ("rosie", "rose"),
    ("sadie", "sarah"),
    ("sal", "sarah sally"),
    ("sally", "sarah"),
    ("sam", "samuel samantha"),
    ("sammy", "samuel"),
    ("sandy", "alexander sandra"),
    ("sid", "sidney"),
    ("sophy", "sophia"),
    ("stan", "stanley"),
    ("steve", "stephen steven"),
    ("sue", "susan"),
    ("susie", "susan susannah"),
    ("susy", "susan"),
    ("ted", "edward theodore"),
    ("teddy", "edward theodore"),
    ("terry", "terence theresa"),
    ("tess", "theresa teresa"),
    ("theo", "theodore"),
    ("tilly", "matilda"),
    ("tillie", "matilda"),
    ("tim", "timothy"),
    ("timmy", "timothy"),
    ("toby", "tobias"),
    ("tom", "thomas"),
    ("tommy", "thomas"),
    ("tony", "anthony antonio"),
    ("trudy", "gertrude"),
    ("vic", "victor"),
    ("vicky", "victoria"),
    ("wally", "walter wallace"),
    ("walt", "walter"),
    ("will", "william"),
    ("willie", "william"),
    ("willy", "william"),
    ("winnie", "winifred"),
    ("zack", "zachary"),
];
