/**
 * Names of the two lists that are also ordinary words, months, occupations, places or codes (Jan, Mei, Bakker, Frans): alone
 * they say nothing.
 */
export const namesThatAreWords: readonly string[] = `
ad ada alida amber amstelveen arts aya baan bakker bakkers balk beek bekker belt ben berg bianchi bijl blank bloem
blok boekel boer bolt bont boom boot borst bos bosch bouma bouwman bouwmeester brand bras brink broek brouwer bruin
bruins bruno burger burgers bus buurman cairo camara can carpentier castro cemal charlotte colombo conde cooper
costa coster cruz dag dam dan dean dekker dekkers deniz does dolman donk doorn dorst drenth drost duin duits eise
ela emmen engel engels engelsman erol faber fabriek fall fleur floor florence fokker fonteyn frank franken frans
fransman galle gallo geel gelder gils glas goes gordon graaf gracia graham greco greet groen groot groothuis gun guy
haan haar haas hagen harm havinga hazel heer heeren helder hell helmond hengel herder heuvel hoek hof hol holland
hollander homan honore hoogeveen hoogland hoogstraten hoorn horst hout houtman huisman hulst hummel ids ijzerman ina
indra ion jager jan jet jong jonge jongen jongerius jordi kamp kampen kapitein keizer kelder kemp keulen kip klaver
klein klerk klomp knol knoop koch kock kok kolk konijn koning kooi koopman kort korte koster kraai kraan kramer
kroes kroon kruis kuik kuiper kus kwakkel laan lang lange lea leen leeuw lens leone leuven levering lies lieve lima
linden line loman longo loon luce luna maas maat marie massa maya meer mees melle mercedes merel metselaar
middelkoop mies mijnheer mine mol molen molenaar monster moreno mulder muller munnik musa nagel navarro nieuwenhuis
noor noordhoek noort olde onderwater oosten orlando os oz pala parent pas patel pauw petit piek pijl pilar plas
ploeg poel pol pool poorter post pot prem prins pronk put ras raven reis rens reus ridder riet rijk rijken rijn
rijswijk rocha roest roman romano romeo roos roosendaal rosario royer rubio ruiter russo santos sari schaaf schaap
schilder schipper schoen schoenmaker schoonhoven schrijver schut sen serrano silva slager slagter slot sluis smid
snel snijder snoek spaans spanjer spek spencer spijker spruit staal stam steen steenbergen steenwijk sterk stok
stoop storm straten stuurman sultan swart tak tan tas timmer timmerman tol tromp troost tuin tuna turan turk urban
valk veen veer velde vermeer vet viktor vink vis visscher visser vlaming vliet vogel vonk voogd vos vriend vries
vrolijk vroom waal waard wagenaar wal walraven wang ward waterman weber weel wei welling werf wever wijk wilde wind
winkel winkelman winston winter winters wit witte wolf zaal zeeman zijl zoet zwaan zwart zwarts zwitser
`
  .trim()
  .split(/\s+/)
