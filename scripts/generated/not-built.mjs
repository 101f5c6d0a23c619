/** Measures that the catalogue names and that were not built, each with the reason; one that is built is passed over. */
export const notBuilt = [
  {
    id: 'field-match',
    label: { en: 'Match of field of education and occupation', nl: 'Vakgebiedmatch' },
    reason: {
      en: 'there is no verified crosswalk from field of education to occupation',
      nl: 'er is geen gecontroleerde vertaling van opleidingsrichting naar beroep',
    },
  },
  {
    id: 'employer-network-breadth',
    label: { en: 'Breadth of the network of employers', nl: 'Breedte van het werkgeversnetwerk' },
    reason: {
      en: 'contacts hang on an enrolment, so employers a professional approaches for nobody in particular are not on record and the network seems narrower than it is',
      nl: 'contacten horen bij een traject: werkgevers die een professional voor niemand in het bijzonder benadert staan er niet bij, dus lijkt het netwerk smaller dan het is',
    },
  },
  {
    id: 'youth-link-coverage',
    label: {
      en: 'Links around young people: parents, school, placement, career choice',
      nl: 'Schakels voor jongeren: ouders, school, stage, beroepskeuze',
    },
    reason: {
      en: 'a contact that is not on record may have happened, and it is not on record whether the young person agreed to contact with the family: absence could be a right respected',
      nl: 'een contact dat niet is vastgelegd kan wel gebeurd zijn, en er staat niet bij of de jongere contact met de familie goedvond: ontbreken kan een gerespecteerd recht zijn',
    },
  },
  {
    id: 'tailoring-gain',
    label: { en: 'Gain of assigning to measure', nl: 'Maatwerkwinst van toewijzing' },
    reason: {
      en: 'it compares rules of assignment over people and needs chances of assignment for every intervention; what is on record beforehand does not carry that, and the rule learned could be used to choose people',
      nl: 'het vergelijkt regels van toewijzing en vraagt de kans op elke aanpak; wat vooraf is vastgelegd draagt dat niet, en de geleerde regel kan gebruikt worden om mensen te kiezen',
    },
  },
  {
    id: 'component-effect',
    label: { en: 'Effect of a component', nl: 'Effect van een onderdeel' },
    reason: {
      en: 'it needs arms that differ in one component by lot; a study with such arms compares them as its two arms, and other data show bundles',
      nl: 'het vraagt groepen die door loting in een onderdeel verschillen; een studie met zulke groepen vergelijkt ze als haar twee groepen, en andere gegevens tonen bundels',
    },
  },
  {
    id: 'assessment-accuracy',
    label: { en: 'Accuracy of the assessment', nl: 'Juistheid van de inschatting' },
    reason: {
      en: 'the decision changes what it predicts: who is assessed as unable gets no support and therefore less work, so agreement would reward the decision itself',
      nl: 'het besluit verandert wat het voorspelt: wie niet in staat heet krijgt geen hulp en daardoor minder werk, dus zou overeenstemming het besluit zelf belonen',
    },
  },
]
