//! The short forms of given names.

/// Short forms and pet names, a line each, with the given names that it may stand for behind it.
pub(super) const SHORT: &str = "\
    abbie abigail
    abby abigail
    abe abraham
    addie adelaide adeline
    aggie agnes agatha
    al albert alfred alan allan alexander
    alec alexander
    alex alexander alexandra alexei
    alf alfred
    alfie alfred
    algy algernon
    ali alison
    ally alison
    andy andrew
    angie angela
    annie anne anna ann
    archie archibald
    art arthur
    artie arthur
    babs barbara
    barb barbara
    barney barnaby bernard
    bea beatrice
    beattie beatrice
    becky rebecca
    bella isabella
    ben benjamin benedict
    benny benjamin
    bernie bernard
    bert albert herbert robert bertram
    bertie albert herbert bertram
    bess elizabeth
    bessie elizabeth
    bessy elizabeth
    beth elizabeth
    betsey elizabeth
    betsy elizabeth
    betty elizabeth
    biddy bridget
    bill william
    billy william
    bob robert
    bobby robert
    cal calvin callum
    cam cameron
    carrie caroline
    cassie cassandra
    cathy catherine
    charley charles
    charlie charles
    chet chester
    chris christopher christine christina
    chuck charles
    cindy cynthia lucinda
    cissy cecilia
    clem clement
    cliff clifford
    connie constance
    dan daniel
    danny daniel
    dave david
    davy david
    deb deborah
    debbie deborah
    dee deirdre
    dex dexter
    dick richard
    dickie richard
    dolly dorothy
    dom dominic
    don donald
    dora theodora dorothea
    dot dorothy
    doug douglas
    dougie douglas
    ed edward edwin edmund
    eddie edward edwin edmund
    eddy edward
    effie euphemia
    eliza elizabeth
    ella eleanor
    ellie eleanor ellen
    elsie elizabeth
    em emma emily emmeline
    ernie ernest
    evie evelyn eve
    fan fanny frances
    fannie frances
    fanny frances
    flo florence
    flossie florence
    fran frances francesca
    frank francis franklin
    frankie frank francis
    fred frederick alfred
    freddie frederick
    freddy frederick
    gabby gabrielle
    gabe gabriel
    gene eugene
    geoff geoffrey
    georgie george georgiana georgina
    gerry gerald gerard
    gertie gertrude
    gil gilbert
    ginny virginia
    greg gregory
    gus augustus gustav
    gwen gwendolen gwendoline gwendolyn
    hal henry harold
    hank henry
    harry henry harold harrison
    hattie harriet
    hetty henrietta hester
    huck huckleberry
    hughie hugh
    izzy isabel isabella
    jack john
    jackie jacqueline
    jake jacob
    jamie james
    jan janet
    jeannie jean
    jeff jeffrey jefferson
    jem jeremy james jeremiah
    jen jennifer
    jenny jane jennifer
    jerry gerald jeremiah jerome jeremy
    jess jessica
    jessie jessica
    jim james
    jimmy james
    jo josephine joanna
    joe joseph
    joey joseph
    johnnie john
    johnny john
    jon jonathan
    josh joshua
    josie josephine
    judy judith
    jules julian julia
    kate katherine catherine katharine
    kathy katherine
    katie katherine catherine kate katharine
    katy katherine catherine kate katharine
    ken kenneth
    kit christopher katherine
    kitty catherine katherine
    larry lawrence laurence
    laurie laurence lawrence laura
    len leonard
    lenny leonard
    leo leonard leopold
    lettie letitia
    lew lewis
    lex alexander
    libby elizabeth
    lily lilian lillian
    liz elizabeth
    liza elizabeth eliza
    lizzie elizabeth
    lizzy elizabeth
    lottie charlotte
    lotty charlotte
    lou louis louisa louise
    lulu louisa lucy
    maddie madeleine madeline
    madge margaret
    maggie margaret
    mags margaret
    mamie mary
    manny emanuel
    marge margaret marjorie
    margie margaret
    mari maria marisol
    marty martin
    matt matthew
    mattie martha matilda
    max maximilian maxwell
    meg margaret
    mel melanie melissa
    mick michael
    mickey michael
    mike michael
    millie mildred millicent
    milly mildred millicent amelia
    minnie minna wilhelmina
    mitch mitchell
    moll mary
    molly mary margaret
    nan nancy anne ann
    nance nancy
    nat nathaniel nathan
    nate nathaniel nathan
    ned edward edmund
    nell ellen helen eleanor
    nellie ellen helen eleanor
    nelly ellen helen eleanor
    nessa vanessa
    nick nicholas
    nicky nicholas
    noll oliver
    nora eleanor honora
    ollie oliver olive
    paddy patrick
    pam pamela
    pat patrick patricia
    patsy patricia patience
    patti patricia
    patty patricia martha
    peg margaret
    peggy margaret
    penny penelope
    percy percival
    pete peter
    phil philip phillip
    pip philip
    polly mary
    prissy priscilla
    rafa rafael
    rafe raphael
    ray raymond
    reenie irene
    reg reginald
    reggie reginald
    richie richard
    rick richard
    ricky richard
    rob robert
    robbie robert
    robin robert
    rod roderick rodney
    ron ronald
    ronnie ronald veronica
    rosie rose
    roz rosalind
    russ russell
    sadie sarah
    sal sarah sally
    sally sarah
    sam samuel samantha
    sammy samuel
    sandy alexander sandra
    sasha alexander
    seb sebastian
    sid sidney
    sophy sophia
    stan stanley
    steve stephen steven
    stevie stephen steven
    sue susan
    susie susan susannah
    susy susan
    tasha natasha
    ted edward theodore
    teddy edward theodore
    terry terence theresa
    tess theresa teresa
    theo theodore
    tillie matilda
    tilly matilda
    tim timothy
    timmy timothy
    tina christina
    toby tobias
    tom thomas
    tommy thomas
    tony anthony antonio
    tori victoria
    trish patricia
    trudy gertrude
    val valerie
    vern vernon
    vic victor
    vicky victoria
    viv vivian vivienne
    wally walter wallace
    walt walter
    wes wesley
    will william
    willie william
    willy william
    winnie winifred
    zack zachary";
