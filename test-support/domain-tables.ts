/** The two savings tables as their documents print them, with what follows from them. In millions of kroner. */

/** Fredensborg, 30.11.2015: target, realised, expected, then deviation, fulfilment in percent, and status. */
export const handleplanTable: readonly (readonly string[])[] = [
  ['Støtte eget hjem', '6,0', '3,6', '3,6', '−2,4', '60,0', 'Under mål'],
  ['Dagtilbud', '5,0', '0,8', '1,1', '−3,9', '22,0', 'Under mål'],
  ['BPA', '0,8', '0,2', '0,5', '−0,3', '62,5', 'Under mål, lille beløb'],
  ['Botilbud', '5,0', '4,5', '4,7', '−0,3', '94,0', 'Tæt på mål'],
  ['Alkohol/stof', '2,2', '2,2', '2,2', '0', '100,0', 'I mål'],
  ['Træning børn', '0,6', '0,6', '0,6', '0', '100,0', 'I mål'],
  ['Institutioner *', '4,5', '4,5', '4,5', '0', '100,0', 'I mål, kun i 2015'],
  ['STU', '0,5', '0,3', '0,4', '−0,1', '80,0', 'Under mål, lille beløb'],
  ['Merudgifter', '0,1', '0', '0', '−0,1', '0', 'Under mål, lille beløb'],
  ['Ledsageordning', '0,3', '0', '0', '−0,3', '0', 'Under mål, lille beløb'],
  ['I alt', '25,0', '16,7', '17,6', '−7,4', '70,4', 'Under mål'],
];

/** Furesø, November 2015: 2016, then 2017 and on. */
export const potentialerTable: readonly (readonly string[])[] = [
  ['Samordning og vurdering af de 50 dyreste enkeltpersoner, par og familier, herunder metodeudvikling', '3,0', '7,0'],
  ['Samtænkning SKP og mentor m.v.', '0,5', '1,0'],
  ['Forhandlingsstrategi over for udbydere af botilbud og døgninstitutioner', '0', '1,0'],
  ['Kritisk gennemgang og justering af tilbud og udbredelse af kendskab til tilbud', '1,5', '2,0'],
  ['Kommunal medfinansiering ved omlægning til forebyggelse og tidlig opsporing i alle tre centre', '3,0', '3,0'],
  ['I alt', '8,0', '14,0'],
];
