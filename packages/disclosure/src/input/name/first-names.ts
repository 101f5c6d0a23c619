/**
 * First names that are common in the Netherlands and Belgium, whatever their origin: Dutch, Frisian, Flemish, French,
 * Turkish, Moroccan, Arabic, Polish, Surinamese, Bulgarian, Romanian, Ukrainian, Iberian, Antillean, African and English.
 * In lower case and without accents. Written from general knowledge: a name that is missing says nothing about it.
 */
export const firstNames: readonly string[] = `
aad aafke aaltje aart abdel abdelali abdelaziz abdelhak abdelhamid abdelilah abdelkader abdelkarim abdellah
abdellatif abdelmajid abdelouahab abdenour abderrahim abderrahman abderrazak abdeslam abdessamad abdi abdiqani
abdirahman abdul abdulaziz abdulbaset abdulkadir abdullah abdulrahman abdurrahman abeba abebe abel abena abiel
abshir achiel achraf ad ada adam adanech adelheid adelina adem adil adis admir adnan adriaan adrian adriana adrianus
adrie adwoa afaf afia afke agata agim agnes agnieszka ahlam ahmad ahmadzai ahmed ahmet aicha aida aiden aimad aisha
aissa aissatou akosua akram akua ala alaa alan albert alberto aleida alejandra alejandro aleksandar aleksander
aleksandra alemayehu alen alev alex alexander alexandra alfons alfonso alfred ali alice alicja alida alin alina
aline alison allard almaz alois aloysius alper altagracia alvaro alwin ama amadeusz amadou amal amanda amandine
amani amber amela amelie amer amin amina aminata amine amir amira amjad amra amy ana anand anas anass anatoli anca
andre andrea andreas andree andreea andrei andrew andriy andrzej aneta anetta angela angele angelique anh aniel anil
anita anja anjali anke ankie anna annabel anne anneke annelies annelotte annemarie annemiek annemieke annet annette
annick annie anniek annika anoesjka anouk ans anthonie anthony antoine antoinette anton antonella antonia antonie
antonio antonius antoon anushka anwar apolline arben arda aref arend ari ariane arianne arie arif arjan arjen arjun
arkadiusz arlette armand arnaud arne arnold arnoud arnout arta arthur artur aruna arzu asen asha ashley ashok ashwin
aslan asli asma asmae asmerom assia astra astrid asuman asya atika atilla audrey auke aurelie aurore axel axelle aya
ayaan ayhan aykut ayla ayman ayoub ayse aysegul aysel aysun ayten azim aziz aziza azizullah azra azzedine babatunde
babette bachir badr bahar baptiste barbara baris bart bartel bartlomiej bartosz bas bashar bashir basma bassam
bastiaan bastien batoul baudouin bayram beata beatrix beatriz bekir belgin ben benedicte benjamin benoit berat
bereket berenice berk bernadette bernard bernardus bert bertha bertrand bertus besnik betty beyza bhagwan bharti
bianca bilal bilel biniam birgul biruk blagovest blaise blerim bob bogdan bogumila boguslaw bohdan bonnie boris
boubacar boubker bouchra boudewijn boyan bozena brahim bram brandon branka brecht brechtje brenda brian brigitte
britt bronislaw bruce bruno bryan bujar bulent bunyamin burak burcu busra cameron camille caner cansu carel carin
carina carine carla carlijn carlo carlos carmela carmen carol carola caroline casper catalin catalina catharina
catherine cathy cato cecile cecilia cedric cees celal celestine celine cem cemal cemil cemile cengiz ceren cetin
cevdet cezary chadi chafik chaima chaimae chanderpersad chandra chandrika chantal charif charles charlie charlotte
cheikh cheryl chidi chiel chinedu chioma chloe chris christa christel christelle christiaan christian christianne
christina christine christoffel christophe cigdem cihan cindy ciprian claire clara clarence claudia clemence clement
clive clyde coby coen coenraad coenraadt colette colienne colin connor conny constantijn constantin coos cor cora
corentin corina corine corinne cornelia cornelis corrie corry corstiaan cosmin craig cristian cristiano cristina
cuneyt cynthia cyril cyrille czeslaw daan dagmar damian damien damir dan dana daniel daniela danielle danique danny
danuta daphne dariush dariusz darren david dawid dawit dean debbie deborah dejan delano delphine demet demi denis
denise deniz dennis deqa derek derya desiree desislava devika dewanand dewi dhanesh diaa diana diane dick didier
diederik diego dieter dieuwertje dieuwke dilara dilek dima dimitar dimitri dina dinesh dinie dirk dirkje dmytro doaa
dogan doina domenico dominik dominika dominique donald donna dorien doris dorota dorothea dorothee dorothy douglas
dounia douwe dragan dragana dragos dries driss driton duarte duco duncan dunya dursun dusan dylan dzenan ebru ece
eddy edgar edin edith edmond edo edouard eduard eduardo edward edwin edyta eefje eelco eelke efua egbert ehsan
ehsanullah eileen eise ela eleanor elena eliane elif elin elio elisa elisabeth elise elitsa elizabeth elke ella elle
ellen ellis elly elodie els elsa elsbeth elske elvira elvis elzbieta eman emanuel emeka emel emeline emiel emil
emile emilia emilie emiliya emily emin emina emine emirhan emma emmanuel emmanuelle emmy emrah emre enes engelbert
enrico enrique ephrem ercan erdal erdem erdogan eren ergun erhan eric erica erik erika erkan erna ernest ernst erol
errol ersin erwin esi esin esma esmee esra esteban estelle esther ethan etienne eugene eugenia eugenie eva evelien
eveline evelyne evert evi ewa ewelina ewoud eyob eyup fabian fabien fabienne fabio fabrice fadi fadila fadime fadma
faduma fahd fahim fahri faisal faiza famke fanny farah farhad farhan farid farida farshid farsi fartun faruk fatih
fatiha fatima fatimazahra fatma fatmir fatna fatou fatoumata fawzi faycal fayza federico feike feline felipe felix
femke fenna ferdinand fereshteh ferhat feride ferit fernand fernanda fernande fernando ferry feven feyza fida fien
figen fikadu fikret filip filiz filmon filomena fiona firas flamur flavie fleur flip floor floortje florence florent
florian florin florina floris fokke fons foppe fouad fouzia fowsiyo francesca francesco francien francine francis
francisca francisco franciscus franciska franciszek francois francoise frank franka fred freddy frederic frederik
frederika freek freshta freweini frida frits froukje funda furkan gabriel gabriela gaetan gaitrie galina gamze
ganesh gareth gauthier gavin geerke geert geertje geertruida geeta gemma genet genevieve gennaro genowefa geoffrey
george georges georgette georgi georgiana geraldine gerard gerarda gerardus gerben gerbrand gerda gerdien gergana
gerhard gerjan germaine gerrie gerrit gert gertjan gertrude gertrudis ghada ghaith ghassan ghebre gheorghe ghislain
ghislaine ghizlane gholam giacomo gianluca gianni giel gijs gijsbert gilbert gilles gilliano gina gineke ginette
giovanni girmay gisela gita giulia giuseppe gizem glenn godelieve godfried goedele gokhan gonca goncalo gonul
gonzalo goos goran gordana gordon govert gracia graham grazyna greet greetje gregory greta gretha griet grzegorz
guadalupe guido guillaume guillermo gulay gulcan guled guler gulsen gulsum gulten gunay guner gurkan gusta gustaaf
gustave guus guy guylaine gwendoline haben habib habiba habibullah habtom hacer hadi hafid hafida hafsa hagos haico
haidy haitham hajar hajiba hakan hakim hakima hala haldun halil halima halime halina haluk halyna hamdi hamed hamid
hamida hamza hanan hanane handan hani hanife hank hanna hannah hanneke hannie hanny hans harald hardwell haris harm
harmen harrie harry harun hasan hasna hasnae hassan hassna hatice havva hayat hayati haydar hayriye hazel hazem
heather heba hedwig heidi heidy heike hein helder heleen helen helena helene helga hella helma hendrik hendrika
hendrikje hendrina henk henna hennie henny henri henrietta henriette henry henryk herbert herma herman hermanus
hermien herve hessel hester hetty hibo hicham hidde hikmet hilal hilda hilde hillie hind hisham hodan homayun hong
honore hortense houda houria houssain houssam houssine howard hristo hubert hubertus hugh hugo huguette hui huib
huibert hulya humphrey huong husam huseyin husnu hussain hussein hylke ian ibrahim ibrahima ida idil idris ids
ifeoma ifrah ignace ignacio igor ihor iker ikram ikrame ilaria ileana ilham ilhan ilias ilir iliya ilke ilker ilknur
ilona ilse ilyas ilyass imad iman imane imke imran ina indira indra ineke ines inez inge ingeborg ingeborgh ingrid
intissar ioan ioana ion ionela ionut irem irena irene ireneusz irfan irma iryna isa isabel isabella isabelle isaline
ishwar isik ismael ismahan ismail ismet israa issam iulia iulian ivailo ivan ivanka ivaylo ivo ivonne iwan iwona iza
izabela izabella jaap jaapje jaber jacek jack jackson jacky jacob jacoba jacobus jacomina jacqueline jacques jadwiga
jagdish jai jaimy jake jakub jalal jalila jama jamal james jamie jamila jan jana jandino jane janet janice janina
janine janna janneke jannes jannie janny janpieter jantien jantine jantje janusz jaouad japie jaroslaw jasmijn
jasmin jasmina jason jasper javier jawad jawid jayden jayne jean jeanet jeanette jeanine jeanne jeannette jeannine
jeff jeffrey jelena jelle jelmer jenneke jennifer jenny jens jeremie jeremy jermaine jeroen jerome jerrel jerry
jerzy jesse jessica jessie jet jetske jetty jihad jihane jill jim jing jo joachim joan joanie joanna joao joaquim
joaquin jocelyne jochem jodie joel joelle johan johanna johannes johannus john johnathan johnny joke jolanda jolande
jolanta jolien jolijn jonah jonas jonathan joop joost jordi jordy jorge jorik joris jorn jorrit jos jose josef
josefa joseph josephine joshua josiane josien josje josse josselin jovana joyce jozef jozefien juan juana judith
judy jules julia julian juliana julie julien juliette julius juliusz jumana jurgen jurjen jurmen jurre jurriaan
justin justine justyna kaan kacper kadir kadriye kalin kamil kamila kamla kaoutar karel karen karim karima karin
karina karol karolien karolina karst kas kasper katarina katarzyna kate katelijn katelijne kateryna katharina
katherine kathleen kathryn kathy katie katinka katja katleen katrien kavita kawtar kazim kazimierz kees keesje keith
kelly kemal ken kenan kenneth kenza kerem kerim kerry kevin khadija khadra khaldoun khaled khalid khalil khawla
kholoud khrystyna kibrom kidane kifle kim kimberly kinga kiran kiril kirsten kishan kitty klaas klaasje klara
klaudia kobe koen koenraad kofi kojo konrad koos koosje koray krasimir kries krijn krishna krista kristel kristien
kristof krystian krystyna krzysztof kubra kujtim kurt kwabena kwaku kwame kweku kyle laetitia lahcen laila lambert
lambertus lamia lamine lammert lammy lamyae lana lara larissa lars larysa latifa laura lauren laurence laurens
laurent laurentiu laurette layla lea leandro leen leendert leentje lena lenie lennart leo leon leonard leonardo
leonie leonoor leontien leontine lesley leszek letebrhan levent lewis leyla lia liam lianne liban lidewij lidia lidy
lieke lieneke lies liesbet liesbeth liesje lieve lieven lijsbeth lilawatie lilian liliane lily lina linda lindsay
line ling linh lionel lisa lisanne lisbeth lisette liudmyla livia liviu liza ljiljana lloyd lode loek loes logan
loic lonneke lore loredana lorenzo loriane lorna lorraine lotte lottie loubaba loubna louis louisa louise lourdes
lourens luay lubna luc luca lucas luce lucette lucia lucian luciana luciano lucie lucien lucienne lucinda lucja
lucrecia lucy lucyna ludmila ludo ludovic ludwig luigi luis luisa luit luitzen lukasz luke luna luuk luwam lydia
lynn lyubomir lyudmila maaike maarten maartje machteld maciej madalina madelief madelon madhu magdalena maha mahad
mahboba mahdi maher mahesh mahmoud mahmud maikel maite majda majid maksymilian malak malcolm malgorzata malika
malwina mamadou manal mandy manoj manon manu manuel manuela marc marcel marcella marcelle marcelo marciano marcin
marco marek margaret margaux margot marguerite maria mariam mariama marian mariana marianne marie mariejeanne
marieke marielle mariet marietje mariette marija marije marijke marijn marilyn marin marina marinus mario mariola
marion mariska marisol marit marita maritza marius mariusz mariya marjan marjolein marjolijn marjon marjorie marko
marleen marlena marlies marlijn marloes marlou marlous marnix marret marta martha martien martijn martin martina
martine martinus martyn marvin marwa marwan maryam marylene maryse marzena masoud massimo massoud mateo mateusz
mathias mathieu mathijs mathilde matteo matthew matthias matthijs maud maurane maureen maurice mauricio maurits
mauro mavis maxence maxime maximiliaan maya mayada mazen mebrahtu medhanie mees megan mehari mehdi mehmet meike
meindert melanie melek melih melike melissa melle meltem melvin menno meral mercedes merel merhawi meriem merijn
merlijn meron mersiha mert merve mervin meryem meseret mesut metin mevlut mia michael michaele michal michel michele
micheline michelle michiel mieczyslaw mieke miep mies miguel mihaela mihai mijke mike mikolaj milan milena milica
milos milou miloud milouda milton mimoun mimount mimoza mina mine ming minke minou miranda mircea mireille mirela
mirella mirjam miroslaw miroslawa mirsad mirte mirthe mirwais mirza mitchell moaz modou mohamed mohammad mohammed
mohan mohanad mohand mohsen mojtaba mokhtar molly mona monia monica moniek monika monique moreno mouad mouhcine
mounia mounir mourad moussa moustapha muhammad muhammed muhammet muharrem mujtaba mukaddes mulu mumin muna munevver
murat muriel musa mussie mustafa mustapha mutaz muzaffer mykhailo mykola myriam myrna myrthe nabil nabila naciye
nada nadezhda nadia nadine nadir nadira nahom naima najat najib najibullah najla najoua nancy naomi narain naraine
nasira nasra nasrin nasser nassim nassima natalia natalie nataliia natascha natasha natasja nathalie nathaly nathan
natnael nawal nawel nazan nazanin nazli ndeye nebojsa necati necla necmettin neeltje neil nel nele nelie nelleke
nelly nelson nemanja nenad nermin nermina nesrin nestor nevin nezha ngozi nguyet nick nicky nico nicolaas nicolae
nicolas nicole nicoleta nicolette nidal niek niels nienke nigel nihat nikola nikolaas nikolay nikolina nilgun
nilufer nimco nimet nina nisreen niyazi nizar noa noah noel noelle noemie noor noortje nora norbert nordin nouhaila
nour noura nourdin noureddine nuno nuray nurcan nurettin nuri nurten obaida obinna octave octavian odette odile okan
oksana oktay olaf oleg oleh oleksandr oleksandra oleksii olena olga olha oliver olivia olivier oliwia oluwaseun omar
omer omid onno onur orhan oriane orlando ornella osama oscar osman oswald othman otto ouafa ouail oualid ouassim
oumaima ousmane oussama outman ovidiu owen ozan ozcan ozgur ozkan ozlem pamela paola paolo pape parisa parwin pascal
pascale pascaline patrice patricia patrick patrycja patryk patty paul paula paulien paulina pauline paulo paulus
pawel payam pedro peggy pelin pepijn perrine petar peter petra petronella petru petrus petya philip philippe
philippine phoebe phuong pierre piet pieter pieterjan pieternel pilar pim pinar piotr plamen pleun pol pradeep prem
priscilla priya przemyslaw puck qais quentin quincy quinten quirijn qusai rabia rachel rachid rachida radha radjen
radjesh radjin radka radoslaw radovan raed raf rafael rafal rafik raghad rahel rahim rahma rahwa raja rajae rajesh
rajiv raju rakesh ralf ralph raluca ram ramadan ramazan ramesh rami ramon randy rania raoul raphael rasha rashid
raul ravi rayan rayen raymon raymond raymonde razvan rebecca rebekah recep redouan redouane reem refik regina
reginald regine regis reina reinald reinder reindert reinhilde reinier reinout rembrandt remco remi remigiusz remko
remy remzi renaat renata renate rene renee renilde rens renske resul reza rhys ria rianne ricardo richard rick rida
ridvan riekje rien riet rietje rik rika rikkert rim rima rina rinaldo rinske rinus rishi rita rivelino rob robbert
robbin robel robert roberto robin rodney rodrigo roel roeland roelie roelof roelofje roger rogerio rogier rohan
rohullah roksana roland rolande rolf roline romain roman romana romane romano romee romeo romy ron ronald ronnie
ronny roos roosmarijn rosa rosalba rosalie rosanne rosario roseline rosemarie roshni rosie rosita rositsa ross
roukaya roula roxana roy roya ruba ruben ruchi rudi rudie rudolf rudy ruel rui rukiye rula rumen rumyana ruth
ruthsella ruud ruurd ryan ryszard saad saar saartje saba sabah sabien sabiha sabine sabir sabri sabrina saciid sadek
sadik safa safae safiye sagal sahar sahin sahra said saida salah salahdin salem salih saliha salim salima sally
salma salman saloua salvatore samantha samar sami samia samim samir samira samson samuel sana sanae sander sandhya
sandjai sandra sandrine sanela sanjay sanne santiago santoesha santosh sara sarah sarita sasa sascha saskia savas
sawsan sayed scott sead sean sebastiaan sebastian sebastien seda sedat sefa selahattin selam selcuk selim selin
selma sem semere semih semra senad senait senay senna serap serdar serena serge sergei sergio serhat serhii serhiy
serkan sevda severine sevgi sevil sevim sewdath sezer sezgin shabnam shahram shaniqua shannon shanti sharda sharmila
sharon shaza sheila shirin shirley shiva shpresa shurandy sibel sibylle siebe siebren siegfried siem sien sientje
sietse sietske sigrid sigurd siham sijbrand silke silvia silvio silviu silviya simeon simon simona simone simonne
simret sinan sita sjaak sjaan sjef sjoerd sjors sjoukje slavica slawomir slimane slobodan snezana soad soenil soerya
sofia sofian sofiane sofie sofiia soheila sohrab solange solomon songul sonja sophia sophie soraya sorin soufian
soufiane soukaina souleymane soumaya soumia stan stanislaw stanislawa stanley stef stefan stefania stefanie steffie
stella stephan stephane stephanie steven stijn stoyan stuart suada suat suha suhair sukran sukru suleyman sultan
sumeyye suna sunil sunita suresh susan susanne sushila sushma suzan suzanna suzanne suze suzy sven svenja svetla
svetlana svitlana sylvain sylvana sylvano sylvester sylvia sylviane sylvie sylwester sylwia szymon tadeusz taha
tahar tahir tahsin tamara tamer tamim taner tanguy tanja taoufik tara taras tarek tareq tarik tatjana tayfun taylan
teije tekle temesgen teodora teresa tesfalem tesfay tess tessa tetiana teun teunis teuntje thami thanh thea theo
theodora theodorus therese theresia thiago thibault thibaut thierry thijmen thijs thom thomas thuy tiago tibo
tiffany tijmen tijn tijs tim timo timothy tina tine tineke titia tjalling tjandra tjeerd tjitske tobias todor toine
tolga tom tomas tomasz ton tonny toon toos tooske touria tracy trang trees trevor trijntje tristan trudy truus
tsegay tsvetan tsvetelina tuan tudor tugba tulay tuna tuncay tunde turan turgut turkan tuur tuyet twan tyrone ubah
ubbo ufuk ugur umit ummu ummuhan umut unal urmila ursula urszula urvin usha vadym valbona valentijn valentin
valentina valentine valentyna valerie vandana vanessa vasil vasile vedat veerle veli ventsislav vera vernon veronica
veronique veselin vesna vicente victor vijay vikash viktor viktoriia vincent vincenzo vincianne vinod viorel viorica
virgil virginie vishal vitor vivian viviane vivianne vjosa vladimir volkan volodymyr waclaw wael wafa wafae wail
waldemar walid walter walther wanda wannes ward warre warsame wassim wayne wei weldu wendeline wendell wendy wensley
werner weronika wessel wiam widad wiebe wiebren wieneke wieslaw wieslawa wietske wijbren wijnand wiktor wiktoria
wilbert wilco wilfred wilfried wilhelmina wilhelmus willem willemien willemijn willemina william willie willy wilma
wim winfried winston wioleta wioletta witold wladyslaw wlodzimierz wojciech wolter wonny wouter wubbo xander xavier
xaviera xiao ximena xiomara yagmur yahia yahya yajaira yakup yalda yaman yan yann yannick yannis yaroslav yasar
yasemin yasin yasmiin yasmin yasmina yasmine yassin yassine yassir yavuz yaw yazan yde yeliz yener yeter yevhen
yigit yilmaz ying yoann yoga yohannes yolanda yonas yordan yordanka yordanos younes youness younis yousef yousra
youssef yuksel yulia yuliia yunus yuriy yusra yusuf yvan yves yvette yvo yvonne zabihullah zachary zafer zahir zahra
zaid zaina zainab zaira zakaria zaki zakia zamzam zara zarghona zbigniew zdzislaw zeger zehra zeina zekeriya zeki
zeliha zenon zerai zerrin zeynep zhivko ziad zineb zita zoe zofia zohra zohre zoran zorica zouhair zoulikha zubeyde
zuhair zuhal zuzanna zygmunt
`
  .trim()
  .split(/\s+/)
