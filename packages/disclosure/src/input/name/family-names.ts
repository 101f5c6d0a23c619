/**
 * Family names that are common in the Netherlands and Belgium, whatever their origin, without `van`, `de` and the like. In
 * lower case and without accents. Written from general knowledge: a name that is missing says nothing about it.
 */
export const familyNames: readonly string[] = `
aalbers aalderink aalders aarab aarras aarts abbink abbou abdellaoui abdullahi abdulle abels abhelakh abma aboutaleb
abrahams abrahamse acar achahbar achahboun achaibersing achbari acheampong achterberg acikgoz ackermans adamczyk
adamska adamski addo adema adjei adraoui adriaans adriaanse adriaansen adriaens aerts afkir aghzadi agyemang ahidar
ahmadi aitali ajouaou akachar akbaba akbari akbas akbulut akdag akgul akgun akhrif akin akka akkaya akkerman
akkermans akkus akman akodad aksoy aksu aktas akyol akyuz alahmad alali alaoui albayrak albers albersen alberts
alders algoe alhamad alhasan alhassan alhussein alibaks alibrahim alissa alizadeh aljasem alkan alkemade alkhalil
alkhatib almasri almeida almohammad alomar alonso alsaleh alshami altena altin altun altuntas alvarez alves
amatkarijo amatredjo amels amezian amhaouch amiri ammari amoah amrani amstelveen anderson andries andriessen
andrzejewski anema angelov angelova ansari antonissen antwi aouaj aouragh appel appelman appiah arbib arends arendse
arentsen arici arikan arslan arts asamoah asante asbai asgarali assink atanasov atanasova ates atik atmani attema
autar avci ay ayaz aydemir aydin aydogan aygun azaoum azarkan azizi azouagh azougagh azzouzi baaij baan baarda baars
baart baboeram bachiri backx badal badaoui badloe baeten baetens bah bak bakali bakkali bakker bakkers bakkouri
balcerzak balder baldew baldewsingh balgobind balk balkaran banas bansie baran baranowska baranowski barbieri barbu
barendregt barends barendse barkaoui barros barry bartels baskaya bastiaans bastiaansen bastin baudoux bauwens
bayrak bayraktar bechan becker beckers bednarek beek beekman beelen beeren beerens beets begic begovic behari bekker
bekkers bektas bekx belarbi belhadj belhaj belkadi belt benaddi benaissa benali benamar benchikh bendaoud benhaddou
benhammou benjelloun benmoussa bennani bennink benomar bensaid benschop bentahar benyahia benzakour berends
berendsen berenschot berg berger bergman bergmans bergsma berisha berkani bernadina bernards bervoets beukema
beukers beumer bhagwandas bharos bhikhie bianchi biekram bielecki bierens biharie bijl bijlsma bijvoet bilgic bilgin
binda bisessar bissessur blaauw blank blankers blaszczyk bleeker bleijenberg bloem blok blokhuis blokland blom
blommaert boateng bodart bodson boedhoe boedhram boeijen boekel boekhorst boelens boer boerma boerman boersma boeve
bogaard bogaards bogaert bogaerts bogers bolhuis bolt bondarenko bongers bonnema bont boogaard boogaerts boom boon
boone boonen boonstra boot bootsma borgers borkowska borkowski borowski borsboom borst bos bosch boschma bosma
bosman bosmans bosscher botha bots bottse bouali bouazza bouchat bouchiba bouchikhi boudaoud boufarra bouhaddou
bouhali boujemaa boukhari boukhriss boulahrouz boulanger boulghalgh bouma bouman boumans bourgeois boussaid bouwens
bouwhuis bouwman bouwmeester bouzambou bouziane bouzidi boz bozdag bozkurt braam brand brands brandsma brandt bras
brasseur braun breedveld breeman breukelman brijlal brink brinkman broek broekhuizen broekman broers bronkhorst
brouwer brouwers bruggeman bruijn bruin bruins bruinsma bruning brus brusselmans brzezinska brzezinski budhram bui
buijs buis buisman buitenhuis bulut burger burgers burleson bus busch buskens butt buurman buursma bytyqi cairo
callens camara campbell can candan capelle cardoso carlier carpentier caruso carvalho castelein castro celik
cetinkaya ceulemans cevik ceylan chafi chahid chakir chander chaouch chaouki charkaoui charlier chaudhry chebab
chedi chen chennouf cherif cherkaoui chevalier chikhi chmielewska chmielewski chotkan chotoe chouaf christiaans
christiaens cicek cieslak cijntje cinar ciobanu cisse claassen claes claessen claessens claeys clarke cloet
cloosterman coban coelho colijn collard collignon colombo colpaert colson conde constantinescu conti cools cooper
coppens corbeels cornelisse cornelissen cornet correia cosar coskun costa coster coulibaly counet craen croes
crommelin cruz cuijpers cunha cuypers czajkowski czarnecka czarnecki czerwinski daalen dabrowska dabrowski daelemans
daems dag dagdelen dahmane dahmani daloze dam damen dams damstra dang daniels danso daoudi darkaoui darraz darwish
davids davies debaisieux debroux debruyne deckers declerck declercq decock decoster degraeve degroote dejonghe
dekker dekkers delacroix delaere delcourt delfosse delgado delhaye delhez delic delmotte deltour delvaux demaret
demeester demeulenaere demeyer demir demirbas demirci demirel demirkan demirtas demuynck denayer denoel denys
depoorter deprez derks derksen deschamps deschepper desmedt desmet dethier devaux devos devriendt devroe dewaele
dewilde dewit dewulf dhondt diallo diarra diaz dib diederen diederiks dieleman dielen diepenbroek diepeveen dierckx
dierickx diez dihal dijk dijkema dijkhuizen dijkman dijks dijksma dijkstra diks dilrosun dimitrov dimitrova dincer
dingemans dinter dinu diop dirks dirksen dirkx djojodikromo djwalapersad dobbelaere dobre doelwijt doerga does
doesburg dogru dolman domanski dominguez donders donk donkers dony doorn doornbos dorst douiri douma draaisma drenth
driesen driessen driouch dros drost dubois duda dudek duijn duin duits duivenvoorden duman dumitrescu dumitru dumont
dumoulin dupont dupuis dupuy durak duran durand durmaz durmus duvivier dykstra dziedzic eckhardt edelman edwards
eerden egberts egmond eijk eikelenboom eilers ekici ekinci elabdellaoui elaissati elbers elfassi elias elings
elkaddouri elmas elmoussaoui elsen elzinga emanuels emmen enache engbers engel engelen engels engelsman englebert
erbas ergin ergul eroglu ersoy ertas ertugrul esajas esen esposito essabri essers ettouhami evans evenhuis everaert
everaerts evers everts evertse evora evrard eyckmans eze ezzaim faber fabriek faizi fall faouzi fassi feenstra
feijen fennema fernandes fernandez ferrari ferreira ferwerda fikkert fleuren florea fokkema fokker folkers fontaine
fonteyn fontijn fortes franck francken franken frans fransen fransman franssen frederiks fredriks frijters frimpong
frishert gajadhar gajadien gajda gajewski galama galle gallo ganga gangadin gangaram garcia gashi gaspard
gebremedhin gebremeskel gedi geel geelen geens geerlings geerman geerts geertsma gefferie gelder gelderblom geldof
genc genot georgiev georgieva gerards gerrits gerritse gerritsen geurts geuzens geysen ghali ghallab ghazi
ghebremariam ghebreyesus ghulami gielen giesen gijsbers gijsberts gijzen gilis gillet gillis gils gilson giordano
girard girdhari girigorie girjasing glas glowacka glowacki gobardhan gobind godderis godefroid goedhart goemans goes
goethals goffin gok gokce gokmen gokoel gomes gomez goncalves gonzales gonzalez goorden goossen goossens gopal gopie
gorska gorski gorter gosens goudsmit govaerts govers gowricharn gozubuyuk graaf graafland graat grabowska grabowski
graeve grando greco gregoire greven griffioen groen groenen groenendijk groeneveld groenewegen groenewoud gronert
groot grooten groothuis grootveld grzelak guclu guennoun gueye gul gultekin gumus gun gundogdu gunduz gunes guney
gungor gurbuz gursoy gutierrez gutowski guven guzel gyamfi haak haaksma haan haanstra haar haas habbouch habets
habibi haddad haddou haddouch hadouir hadzic hageman hagen hagenaars haile hailu hajji hakkaoui hakvoort halilovic
halsema hamdan hamdaoui hamelink hamers hammadi hammouch hammouti hamouti hanegraaf hanoeman hanquet hansen hanssen
hanssens haouari harinandan haripersad hariri harms harmsen harpal harrak harrison hartgers hartman hartmans hartog
hasani hasanovic hashimi hassani hasselbaink hasselnook hassnaoui haverkamp haverkort havinga heemskerk heemstra
heer heeren hegeman heijden heijmans heijne heijnen heinen hell hellinga helmond hemelrijk hendricks hendrickx
hendriks hendrikse hendriksen hengel hengeveld henneman henrard hensen herbots herder heremans hermans hermsen
hernandez hersi hertogs hessels heuvel heuvelmans heylen hiemstra hilbers hillen hirasing hoang hodzic hoeben
hoebers hoefnagels hoefsloot hoek hoekman hoeksema hoekstra hoeseini hoeven hof hofland hofman hofmans hofstede
hofstra hogenboom hol holland hollander hollebrandse holleman holtrop homan hommes honing hoogenboom hoogendoorn
hoogeveen hooghiemstra hoogland hoogstraten hooi hoorn hoppe horst hosseini houari houben hout houtkamp houtman
houwen hoxha hristov hristova huang huber huberts hubrechts hughes huijben huijbers huijbregts huijgen huisman
huizen huizenga huizinga hulshof hulst humblet hummel huybrechts huyghe huynh huys huysmans ibrahimovic idema
idrissi ijzerman ikink ilunga imamovic inan ionescu iqbal isenia ishaak issaoui ivanov ivanova jaadi jaarsma
jablonska jablonski jabri jacobs jacobse jacobsen jacquemin jadot jafari jagan jager jagers jaggan jagroep jaipal
jairam jakubowska jakubowski jamar janik jankowska jankowski jans janse jansen jansens jansma janssen janssens
jasinski jaspers jaworska jaworski jebari jelsma jesus jeuken jharap jhinkoe jilali jimenez jochems johnson jokhan
jones jong jongbloed jonge jongen jongerius jongsma jonker jonkers jonkman joosse joosten joostens jorissen
jovanovic jozwiak jurgens kaandorp kabbouri kabila kabongo kaczmarczyk kaczmarek kaczor kaddouri kadiri kahraman
kahriman kahsay kajouane kalala kalinowska kalinowski kalkan kalloe kalpoe kaminska kaminski kamp kampen kamphuis
kampman kamps kanaan kandemir kandhai kanhai kania kapitein kaplan kappers kara karabulut karaca karadag karademir
karahan karakas karakaya karakoc karakus karaman karamat karatas karatay karels karimi karpinski karsten kartal
kartosen kasanmoentalib kasmi kasprzak kasprzyk kastelein kaszuba kaur kavak kaya kayaoglu kazemi keijzer keita
keizer kelder keles kemp kempen kemperman kempers kerkhof kerkhofs kersten keskin kessels ketelaar keulen keuning
khalaf khaldi khalfi khalifi khamlichi khan kharbouch khattabi khayati khedoe khoenkhoen khoulali khoury kieft kiers
kikkert kilic kilicaslan kilinc kip kirac kiraz kishoen kisoensingh klaassen klaassens klaver kleijn klein kleinhans
klerk klerks klerkx klijn klimek klomp kloosterboer kloosterman klop kluft knaap knippenberg knol knoop knops
kobussen koc kocak kocaman koch kock koeman koenders koenen koetsier kogeldans kok kokke kolev koleva kolk kolkman
kollen kolodziej kone konieczny konijn koning konings kooi kooij kooijman kooistra koole koolen koolhaas kools
koopman koopmans koornneef koot kooy kopec korkmaz korsten kort korte kortekaas korteweg korver kose koster kosters
kot kouwenberg kouwenhoven kovacevic kovalchuk kovalenko kowal kowalczyk kowalewska kowalewski kowalik kowalska
kowalski koyuncu kozak koziol kozlowska kozlowski kraai kraaij kraan kragt krajewski kramer kramers kranenburg
krasniqi kravchenko krawczyk krijgsman krikke krishnadath kroes kroese kroezen krol kromosoeto kroon kruger kruijf
kruijt kruis kruit kruithof krupa kubiak kucharska kucharski kucuk kuijper kuijpers kuik kuiper kuipers kujawa
kulesza kumar kurek kurowski kurtulus kurvers kus kusters kwakkel kwakman kwarteng kwiatkowska kwiatkowski laan laar
laaroussi labordus lachman lachmon lacroix laenen lagerweij laghmouchi lahaye lahlou lahrichi lakeman lakhal lakhi
lalbahadoersing lalta lambers lambot lambrecht lambrechts lamers lammers lammerts lamrani landveld lang lange
langedijk langenberg langeveld lansink larbi laskowski laureys lauwers lazrak lebrun leclercq lecomte ledent ledoux
leemans leenders leene leeuw leeuwen lefebvre lefevre legrand leijten lejeune lemaire lemaitre lemmens lenaerts
lenders lenoir lens lensink lenting leone lepage leroy leuven levering lewandowska lewandowski libert liebregts
liefting liegeois lieveld lievens ligtenberg lijten lima lindeman linden linders linssen lippens lis lobbezoo loenen
logtenberg loman lombardi lommers longo looijen looman loon lopes lopez loukili lubbers lucassen luijendijk luijten
luiten lukasik lungu lurquin luyten lysenko maach maaroufi maas maassen maat maciejewski madani maduro maes magnee
mahabali mahabier mahadew mahieu mahmood maimouni maj majdoubi majewska majewski makhloufi makowski malhoe malik
malinowska malinowski mancini manders mangal mangroe mansouri maquet marchal marchand marchenko marciniak marcouch
marechal marien marino maris markovic markowski markus marques marsman marszalek martens martinez martino martins
martis marzouki massa matagne matai matei mathoera mathy matthys matuszewski maury mazur mazurek mbaye mbuyi mechbal
meer meerman meert meerten meertens meeus meeuwissen meeuwsen mehmedovic meij meijer meijerink meijers meindertsma
mejdoubi melis melissen melnyk memic mendes mensah menting mercier merckx mertens mesman messaoudi mestdagh
metselaar meulemans meulen meulenbroek meulendijks meunier meurs meyer meyers mhamdi michalak michalska michalski
michaux michels michiels michielsen middelkoop mihaylov mijnals mijnheer mikolajczyk milewski minnaard moens moensi
moerkerken moerman moermans mohabir mohammadi mohamud mokhtari mol moldovan molen molenaar molenaars molenkamp
molina monster monteiro mooij moonen moons moors morabet moradi morales moreau moreira moretti morina moroz mostert
mouhout moulin moumen mousavi moussaid moussaoui mroz mucha mujic mujkic mukendi mulder mulders muller mulumba
mungra munisar munnik munoz munsters munteanu murawski muresan murphy mustafic mutlu naarendorp naciri naderi
naessens nagel nagtegaal naji nanda nandoe nanhoe nauta navarro nawrocki nazari ndiaye nederlof neefs neels nelissen
neves ngo ngoy nguyen nieboer niemeijer niessen nieuwenhuijsen nieuwenhuis nieuwenhuizen niewiadomski nijboer nijdam
nijenhuis nijhof nijhuis nijland nijs nijsen nijssen nikolic nikolov nikolova ninane nirandjan nistor nkansah
nooijen noordam noordermeer noordhoek noori noorman noort nouri nowacki nowak nowakowska nowakowski nowicka nowicki
nuijten nunes nuur nwosu nys oedairajsingh oedit oerlemans offermans ofori oguz okafor okeke okonkwo okur olde
oldenburg olejniczak olieslagers oliveira oliynyk olszewska olszewski olthof oltmans omerovic onderwater ooijen
oomen ooms oortwijn oosten oosterhof oosterhuis oosterveld oosterwijk oostrom oostveen opoku oppelaar oral orie
orlowski ortega ortiz oruc os osei osinga osmanovic ostrowski otten ottens ouaali ouahabi ouali oualit ouazzani
ouchan oudrhiri oudshoorn oukili oulad ouwehand overbeek overdijk owusu oz ozbek ozcelik ozdemir ozdogan ozen ozer
ozgul ozkaya ozkurt ozmen oztas ozturk ozyurt paauw pahladsingh pala palmen palsma paltoe panday paquay paquet
parabirsing parbhudayal parent paridaens parlak parmentier pas pasman passchier pasteels patel patist patterson pauw
pauwels pawlak pawlik pawlowska pawlowski peelen peerboom peeters pelgrim penders pengel pennings peperkamp perdok
pereira perez peters petersen petit petitjean petrenko petrescu petrov petrova petrovic pham phan pherai philippart
piatek pieck piek pieper pieternella pieters pieterse pietersen pietrzak piette pijl pijpers pinas pinto pinxten
piotrowska piotrowski pirard pires pirlot pirson plantinga plas plasmans ploeg poel poelman poels poelstra poeran
polak polanski polat polishchuk polman pols poncelet ponomarenko pool poorter popa popal popescu popma popovic poppe
post postma postmus pot potters poulissen prins prinsen prinssen pronk pruijssers przybylska przybylski przybysz
puran put qaderi qasim quirijnen quist raaijmakers raats rachidi radu raes ragho raghoebar raghosing rahimi rahmani
rahmouni ramadhin ramaekers ramakers ramalho ramautar ramautarsing rambaran rambharos ramcharan ramdas ramdat
ramdhani ramdin ramesar ramessar ramirez ramjiawan ramkhelawan ramkisoen ramlal ramos rampersad ramsaran ramsoedit
ramsundersingh randjitsing raposo ras raskin rasouli rathipal raven ravensbergen raza razzouki redjopawiro reijers
reijnders reijnen reinders reis reitsma remacle remmers remmerswaal renard renders renkema renson resodihardjo reus
reuvers reynaert reynders rezaei ribeiro ricci ridder rieken rietveld rifi rigter rijk rijkaard rijken rijkers rijn
rijnders rijpkema rijsdijk rijswijk ringers ritsema ritzen rizzo robben robberecht roberts robinson rocha rodrigues
rodriguez roelands roelandt roelants roelofs roelofsen roels roes roest rogalski rogge roggeveen rojer rombouts
romeijn romero romijn rooij rooijakkers roosen roosendaal roovers rosier rossi rossum rottier rousseau rouwenhorst
royer rozema rozendaal rubio rudenko ruijter ruiter ruiters ruiz russo rusu ruszkowski rutgers rutkowska rutkowski
rutten ruyters rybak rymenants saadi sadat sadeqi sadowska sadowski safi sagir saidi salad saleh salhi salihovic
sambo sanchez sanders sanderse santoro santos sardjoe sari saridjan sarikaya sarpong sastrowidjojo sauvage savchenko
sawicka sawicki sayin sbai schaaf schaap schaeken scheen scheepens scheepers scheffer scheffers schellekens
schellens schenk schepers scherpenzeel schilder schipper schippers schmidt schmitz schneider schoen schoenmaker
schoenmakers scholte scholten scholtens schoonen schoonhoven schoop schouten schoutens schouwenaars schreuder
schreuders schreurs schrijver schrijvers schroder schroeder schuiling schulte schulten schultz schut schutte
schuurman schuurmans sebbar sedney seedorf seegers seelen segers seghers selimovic sellam sels sen senden sener
sengul senhaji senturk serrano serroukh servais sewbalak sewnath sewpersad shaaban shala sharifi sharma sheikh
sheoratan shevchenko siddiqui siebelink siebers siemons sienkiewicz sierksma sijbesma sikkema sikora sikorska
sikorski silva simoes simonis simons simsek singh sinnige sips sital sitaldin sitaram skalli skiba slaats slager
slagter slegers slimani slob slot sluijs sluis smeekens smeets smet smets smid smidt smit smith smits smolders
smulders snel snelders snijder snijders snoeck snoek soares sobczak sobolewski soekhai soekhlal soerdjan soerjbalie
soetens soeters sokolowski sommen sonmez sonneveld sordam sousa soussi sow soylu sozen spaan spaans spanjer spapens
speelman spek spencer spijker spijkerman spijkers spoelstra spruit staal stachowiak stam stanekzai stankiewicz
stankovic starink stas stassen statia steegmans steen steenbakkers steenbergen steenhuis steenwijk stegeman
steinmetz stepien sterckx sterk sterken sterrenburg stevens stienstra stoffelen stoffels stoica stojanovic stok
stokman stolk stoop stoops storm stoyanov stoyanova straten strien strijbos stuivenberg stuurman suarez suijker
sukdeo sukhai sukul sulaiman suljic sultani swaans swaen swart swarts sweers swennen swinkels swinnen sylla
szczepaniak szczepanski szewczyk szulc szymanska szymanski szymczak tahiri tak talbi talhaoui talsma tan tanriverdi
taouil tas tasci tasdemir tavares taylor tazi tedjo teeuwen teeuwisse teixeira tekin temel tempelman terlouw
terpstra tesfamariam tesfaye tesselaar teuling teunissen tewarie tezcan theunis theunissen thielemans thijsen
thijsse thijssen thirion thiry thomassen thompson thonon thys tichelaar tigchelaar tijssen tilkin timmer timmerman
timmermans tjin tjon tkachenko tkachuk todorov todorova tol tolsma tolud tomassen tomaszewski tomczak toonen topal
toprak torfs torres tosun touil toure toussaint touzani tran traore tromp troost tshibangu tuijl tuin tuinstra
tummers tunc tuncer turk turkmen turkoglu tuzun ucar udai uijl uijtdewilligen uittenbogaard uitterhoeve ulusoy
ummels urbain urban urbanska urbanski uslu ustun uyar uysal uzun vaessen valk valkenburg vandaele vandamme
vandenberghe vandenbossche vandenbroucke vandenbulcke vandeneynde vandeputte vanderbeek vanderheyden vandersmissen
vanderstraeten vandervelde vandevelde vandevoorde vandewalle vanhaecke vanhecke vanhoutte vanhove vanneste vanpoucke
vansteenkiste vanthournout vazquez veen veenendaal veenhuis veenman veenstra veer veerman vegt velde veldhoven
veldhuis veldhuizen veldkamp veldman velthuis velthuizen velzen venema vennix verbakel verbeek verbeke verberne
verboom verbrugge verbruggen verbrugghe verburg verburgt vercammen vercauteren vercruysse verdonck verdonk verduijn
verduin vereecken vergeer verhaar verhaegen verhaeghe verhagen verheij verheijen verhelst verheyen verhoef verhoeff
verhoeven verhulst verkade verkaik verkerk verkuijlen verlinden vermaas vermaat vermeer vermeeren vermeersch vermeij
vermeiren vermeulen vermeylen vermunt vernooij verplancke verschoor verschueren verschuren verschuur versluijs
versluis verstappen versteeg versteegh verstegen verstraete verstraeten vervaet vervoort verweij verwer verwoerd vet
vieira vink vinke vis visscher visschers visser vissers vitale vlaar vlaming vlasblom vlieger vliet vloet vogel
vogelaar vogels volkers vollebregt vonk voogd voogt voorn voortman vos voskamp voskuilen voss vossen vreden vreeken
vreeswijk vriend vriens vries vriesema vrolijk vroom vugt vuijk vuong vural vuyk waal waard wagemaker wagemakers
wagemans wagenaar wagiso wagner wal walczak walker walraven walravens walstra wang wardak warmerdam warnier wasik
wasilewski wassenaar waterman wathelet wauters wauthier weber weeda weekers weel wegman weijden weijermars weijers
weldemichael wellens welling welten wenink werf werleman wernet wessels westerhof westerink westerman westerveld
westra weststrate wever wevers wieczorek wiegers wiersema wiersma wijdenbosch wijk wijnands wijnen wijngaarde
wijngaarden wijngaards wijnhoven wijsman wilczek wilde wildeboer wilderom wildschut wilk willekens willems willemse
willemsen williams wilmotte wind winkel winkelman winkels winter winters wisniewska wisniewski wit witkowski witte
witteman witteveen witvliet wlodarczyk wojciechowska wojciechowski wojcik woldu wolf wolfs wolski wolterink wolters
wolthuis wongsodikromo wongsosemito wouda woude woudenberg wouters wouwer wozniak wright wrobel wroblewski wubben
wullems wuyts wysocki xhonneux yaakoubi yahyaoui yakoubi yalcin yang yanik yavas yazici yemane yesil yildirim yildiz
yordanov youssoufi yousufi ypma yuce yurdakul yurt yusufoglu zaal zaalberg zahri zajac zak zakrzewski zalewska
zalewski zandbergen zanden zandstra zandvliet zaoui zarhouni zawadzki zazai zeegers zeeman zegers zeilstra
zeldenrust zemmouri zeroual zerouali zhang zhao zhou ziani zichem zielinska zielinski zijl zijlmans zijlstra
zimmerman ziolkowski zoet zoetemelk zonneveld zouggari zouhri zuidberg zuidema zuijderduijn zwaan zwanenburg zwart
zwarts zweers zwiers zwitser
`
  .trim()
  .split(/\s+/)
