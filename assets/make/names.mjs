/** Keys of the countries: lower-case English slugs, with Natural Earth's abbreviations written out. */
const FULL = {
  'United States of America': 'united-states',
  'W. Sahara': 'western-sahara',
  'Bosnia and Herz.': 'bosnia-and-herzegovina',
  'Central African Rep.': 'central-african-republic',
  'Dem. Rep. Congo': 'democratic-republic-of-the-congo',
  'Dominican Rep.': 'dominican-republic',
  'Eq. Guinea': 'equatorial-guinea',
  'S. Sudan': 'south-sudan',
  Macedonia: 'north-macedonia',
  'Faeroe Is.': 'faroe-islands',
  'Cayman Is.': 'cayman-islands',
  'Marshall Is.': 'marshall-islands',
  'N. Mariana Is.': 'northern-mariana-islands',
  'Turks and Caicos Is.': 'turks-and-caicos-islands',
  'British Virgin Is.': 'british-virgin-islands',
  'U.S. Virgin Is.': 'us-virgin-islands',
  'Antigua and Barb.': 'antigua-and-barbuda',
  'St. Kitts and Nevis': 'saint-kitts-and-nevis',
  'St. Vin. and Gren.': 'saint-vincent-and-the-grenadines',
  'St. Pierre and Miquelon': 'saint-pierre-and-miquelon',
};

export function slug(name) {
  const plain = name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
  return FULL[name] ?? plain.replace(/[^a-z]+/g, '-').replace(/^-|-$/g, '');
}
