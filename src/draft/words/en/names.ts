import type { Why } from '../../proposal.js';
import { anyOf, words } from '../list.js';

type Pattern = readonly [pattern: RegExp, why: Why];

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?';
const YEAR = '(?:1[5-9]|20)\\d\\d';
const SPAN =
  '(?:years?|months?|weeks?|days?|decades?|hours?|quarters?|fiscal years?|school years?|academic years?|calendar years?|seasons?|centur(?:y|ies)|minutes?|seconds?|nights?|weekends?|terms?|semesters?|generations?)';
const SMALL =
  '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|several|\\d{1,3})';

/** Words before a number that make it a name. */
const HEADS = words(`
  Section Sections Chapter Table Tables Figure Figures Fig Annex Appendix Page Pages pp p Part Parts Article Articles Schedule Clause Paragraph Exhibit Item Note Notes Step Box Chart Map Form Bill Act Resolution Ordinance Order Rule Regulation
  Station Stations Route Routes Highway Interstate Road Line Lines Platform Terminal Gate Pier Berth Runway Tier Level Levels Stage Stages Phase Phases Zone Zones District Districts Ward Wards Region Precinct Unit Battalion Engine Ladder Truck Division Company
  Grade Grades Year Years Class Category Band Group Type Types Model Version Volume Vol Issue Edition Series Episode Goal Goals Objective Priority Pillar Strategy Measure Proposition Prop Question Amendment Title Local Building Room Suite Floor Apartment Apt Lot Block Plot Bay Ward House Number No Nos Nos. No. Target Day Week Round Game Super Bowl Boeing Airbus Windows Covid COVID SARS Channel Radio Group Pool Tower Reactor Junction Exit Mile Marker Post Code Zip Core Key Stage Quarter Cohort Wave Scope Area Sector Site Project Lane Pump Well Field Dam Mine Shaft Court Courtroom Chamber Panel Case Docket
`);

/** English names, numbers, dates and conditions that contain a numeral but are no figures. */
export const NAMES: readonly Pattern[] = [
  [/https?:\/\/\S{1,200}|www\.\S{1,200}|[\w.-]{1,60}@[\w.-]{1,60}/g, 'number'],
  // Dates.
  [
    new RegExp(
      `\\b${MONTH}\\s\\d{1,2}(?:st|nd|rd|th)?(?:\\s?[-–—]\\s?(?:${MONTH}\\s)?\\d{1,2}(?:st|nd|rd|th)?)?(?:,?\\s${YEAR})?(?![\\d,.]*\\d)`,
      'g',
    ),
    'date',
  ],
  [new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)?\\s(?:of\\s)?${MONTH}(?:,?\\s${YEAR})?\\b`, 'g'), 'date'],
  [new RegExp(`\\b${MONTH},?\\s${YEAR}\\b`, 'g'), 'date'],
  [/\bFY\s?'?\d{2,4}(?:\s?[-–/]\s?\d{2,4})?|\b[QH][1-4]\b(?:\s?(?:FY)?\s?\d{2,4})?|\b[1-4]Q\d{0,4}/g, 'date'],
  [
    new RegExp(
      `\\b${YEAR}\\s?(?:[-–—/]|\\sto\\s|\\sand\\s)\\s?(?:${YEAR}|\\d\\d)(?![\\d,.]*\\d|%|\\s?(?:per\\s?cent|percent|million|billion))`,
      'g',
    ),
    'date',
  ],
  [/\b\d{1,2}\/\d{1,2}\/\d{2,4}\b|\b\d{4}-\d{2}-\d{2}\b/g, 'date'],
  [
    /\b(?:[01]?\d|2[0-3])[:.][0-5]\d\s?(?:[ap]\.?m\.?)\b|\b\d{1,2}\s?(?:a\.?m\.?|p\.?m\.?)(?![a-z])|\b24\/7\b|\b(?:at|by|from|until|till|around|before|after)\s(?:[01]?\d|2[0-3]):[0-5]\d\b/gi,
    'date',
  ],
  [/\b(?:1[5-9]|20)\d0s\b|['’]\d0s\b|['’]\d\d\b/g, 'date'],
  [
    new RegExp(
      `(?<![$£€#\\d.,-])\\b${YEAR}\\b(?![,.]?\\d|%|\\s?(?:per\\s?cent|percent|million|billion|thousand|trillion|kWh|MWh|km|tonnes|miles|acres|hectares|people|square)|-(?:strong|bed|seat|acre|mile))`,
      'g',
    ),
    'date',
  ],
  // Time spans.
  [
    new RegExp(
      `\\b(?:past|last|next|previous|first|coming|recent|following|preceding|final|another|every|these|those|prior|subsequent|within|in|for|over|after|during|under|than|the|until|every|each|least|full)\\s(?:the\\s)?(?:(?:past|last|next|previous|first|coming|final)\\s)?${SMALL}(?:\\s?(?:to|or|-|–)\\s?${SMALL})?(?:\\s|-)(?:\\w+\\s)?${SPAN}\\b`,
      'gi',
    ),
    'period',
  ],
  [
    new RegExp(
      `\\b${SMALL}\\s${SPAN}\\s(?:ago|earlier|later|before|after|prior|running|straight|in a row|from now|old|of age|into)\\b`,
      'gi',
    ),
    'period',
  ],
  [
    new RegExp(
      `\\b(?:${SMALL}|\\d{1,3}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\\s(?:consecutive|straight|successive)\\s\\w+`,
      'gi',
    ),
    'ordinal',
  ],
  [/\b(?:first|second|third|fourth|last|both|1st|2nd|3rd|4th)[\s-](?:half|quarter)s?\b/gi, 'date'],
  [/\b(?:19|20|21|18|17)(?:th|st)[\s-]century\b/gi, 'date'],
  // Ages and other conditions.
  [
    /\b(?:aged?|ages|over the age of|under the age of|age of|ages of)\s(?:between\s)?\d{1,3}(?:\s?(?:to|-|–|and)\s?\d{1,3})?(?:\s(?:and|or)\s(?:over|under|above|older|younger|below|up))?/gi,
    'threshold',
  ],
  [
    /\b\d{1,3}(?:\s?(?:to|-|–)\s?\d{1,3})?(?:\s|-)years?(?:\s|-)olds?\b|\b\d{1,3}(?:\s?(?:to|-|–|and)\s?\d{1,3})?\s?(?:years?\s)?(?:of age|and over|and older|and under|and above|or older|or over|or under|or younger|and younger|years old)\b|\b(?:under|over)-?\s?\d\ds\b|\b(?:is|are|was|were|people|those|residents|adults|persons|children|women|men|workers|drivers|patients|population)\s(?:over|under|above|below)\s\d{1,2}\b(?![\d,]|\s?%|\s(?:percent|per))/gi,
    'threshold',
  ],
  [
    /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|\d[\d,]*)\sor\s(?:more|fewer|less|over|above|greater|better|higher|two|three|four)\b/gi,
    'threshold',
  ],
  [
    /\bat least (?:one|two|three)\b|\bmore than (?:one|once|two)\b(?!\s?(?:million|billion|thousand|hundred|third|half|quarter|percent|per cent))|\bno more than (?:one|two)\b|\bfewer than (?:two|three|five)\b/gi,
    'threshold',
  ],
  [
    /\b(?:income|earning|earnings|incomes|salary|salaries|value|valued|values|loans|grants|worth|population|populations|weighing|costing|households)\s(?:of\s|is\s|at\s)?(?:up to|above|below|under|over|less than|more than|exceeding|between|not exceeding)\s(?:US|S|A|C)?[$£€]?\d[\d,.]*(?:\s(?:and|to)\s[$£€]?\d[\d,.]*)?(?:\s(?:million|billion|thousand))?/gi,
    'threshold',
  ],
  [
    /\b(?:homes?|house|houses|property|household|family)\s(?:valued\sat|worth|earning|with\san?\s(?:income|value)\sof)\s[$£€]\d[\d,]*(?!\s(?:million|billion))|\bwith (?:one|two|three|four|five) (?:or more )?(?:children|adults|kids|parents|dependants|dependents|bedrooms|earners|incomes)\b/gi,
    'threshold',
  ],
  // The base of a rate: per 100,000 population, for every 1,000; one in … is handled elsewhere.
  // 1.6 percentage points above the state average: a difference from another body is no change of the figure.
  [
    /[$£€]?\b\d[\d,]*(?:\.\d+)?\s?(?:(?:thousand|million|billion)\s)?(?:percentage[\s-]points?|points?|per ?cent|%|\w+)?\s(?:(?:higher|lower|more|less|fewer|faster|slower|better|worse|greater)\sthan|above|below|ahead\sof|behind)\s(?:that\sof\s)?(?:the\s)?(?:city|county|state|district|province|provincial|region|regional|nation|national|country|statewide|nationwide|citywide)(?:[’']s|-wide)?\s(?:average|mean|median|rate|level|figure)\b/gi,
    'comparison',
  ],
  [/\b(?:per|for every|out of every|of every|each)\s[$£€]?\d[\d,]*(?:\s(?:thousand|million))?/gi, 'per'],
  // Compounds: 12-month, 3- and 4-room, one-off, K-12, COVID-19, but not 4-percent.
  [
    /\b(?:\d+(?:\.\d+)?|zero|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty)-(?:and\s|,\s|or\s|to\s|(?!per\s?cent|percent|fold|and-a|thirds?|quarters?|fifths?|half|one\b|two\b|three\b|four\b|five\b|six\b|seven\b|eight\b|nine\b|\d)[A-Za-z]+(?:-[A-Za-z]+)*)/gi,
    'name',
  ],
  [
    /\b[A-Z][A-Za-z]*-\d+(?:\.\d+)?[A-Za-z]?\b|\b[A-Z]{1,6}\d+(?:\.\d+)*[A-Za-z]*\b|\b\d{1,2}(?:G|D|K|A|B|C)\b(?!\s?(?:bytes))|\bPM\s?2\.5\b|\bPM\s?10\b|\bCO2\b/g,
    'name',
  ],
  [/(?<=\b(?:score|rating|index|grade|mark)d?\s(?:\w+\s){0,2}\d{1,3}(?:\.\d+)?\s)out of \d{1,3}\b/gi, 'per'],
  [/(?:§+|#|№)\s?\d+(?:\.\d+)*/g, 'number'],
  [
    new RegExp(
      `\\b(?:${anyOf(HEADS)})\\.?\\s(?:\\d+(?:\\.\\d+)*[A-Za-z]?|[IVX]+|One|Two|Three|Four|Five|one|two|three|four|five)(?![\\d,]*\\d|%|\\s?(?:per\\s?cent|percent|million|billion))(?:\\s?(?:,|and|&|to|-|–|or)\\s?\\d+(?![\\d,]*\\d|%|\\s?(?:per\\s?cent|percent|million)))*\\b`,
      'g',
    ),
    'name',
  ],
  [
    /\b(?:Act|Bill|Order|Regulations?|Code|Census|Budget|Agenda|Vision|Plan|Strategy|Programme|Program|Games|Olympics|Summit|Survey|Report|Expo|COP)\s(?:19|20)\d\d\b/g,
    'date',
  ],
  [
    /\b9\/11\b|\b7\/7\b|(?<![\d,.])911\b(?=\s(?:calls?|center|centre|dispatch|emergency|system))|(?<![\d,.])(?:999|311|211|988|101|111|112)\b(?=\s(?:calls?|service|line|system|hotline|contact|contacts|agents?|operators?|[Ll]ifeline))/g,
    'name',
  ],
  [/\(?\b\d{3}\)?[\s.-]\d{3}[\s.-]\d{4}\b|\b0\d{2,4}\s\d{3,4}\s\d{3,4}\b|\b1-8\d\d-\d{3}-\d{4}\b/g, 'number'],
  [/\b(?:S?\d{5}(?:-\d{4})?)(?=$|\s*\n)/g, 'number'],
  [
    /\b(?:grade|phase|stage|tier|section|chapter|page|table)\s\d{1,2}\b(?![,.]?\d|\s?%|\s(?:percent|per|million))|\b(?:routes?|lines?|units?|ladders?|engines?|phases?|grades?|tiers?|stages?|sections?|chapters?|pages?|tables?|zones?|wards?|floors?|rooms?|gates?|terminals?|runways?|exits?)\s\d{1,3}(?![\d,.]*\d|%|\s?(?:per\s?cent|percent|million|[a-z]+s\b))(?:\s?(?:,|and|&|to|-|–|or)\s?\d{1,3}(?![\d,]|%|\s?(?:per\s?cent|percent|million)))*/g,
    'name',
  ],
  [/\b[nN]\s?=\s?\d[\d,]*/g, 'number'],
  // Addresses and ages.
  [
    /\b\d{1,5}\s(?:[NSEW]\.?\s)?(?:[A-Z][a-z]+\s){1,3}(?:Street|St|Avenue|Ave|Road|Rd|Drive|Dr|Boulevard|Blvd|Lane|Ln|Way|Place|Court|Square|Parkway)\b/g,
    'number',
  ],
  [/\b[A-Z]{2}\s\d{5}(?:-\d{4})?\b/g, 'number'],
  [/(?<=[A-Z][a-z]+),\s\d{2}(?=,\s)/g, 'threshold'],
  // Sections and notes.
  [/^[^\S\n]*(?:\(?\d{1,2}[.)]|\(?[a-z]\)|\d+(?:\.\d+)+\.?(?=\s+[A-Z]))\s?/gm, 'section'],
  [/\[\d{1,3}\]|\(\d{1,2}\)/g, 'section'],
  [
    /\b\d{1,3}(?:st|nd|rd|th)\b|\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?:ly)?\b(?!-)/gi,
    'ordinal',
  ],
  // Pronouns and idioms.
  [
    /\bone[\s-](?:of|another|by|and|off|way|day|side|hand|time|stop|thing|who|that|which|such|to|can|or)\b|\b(?:no|any|every|each|some|this|that|the|which|another|only|a\s\w+|permanent|new)\s?ones?\b|\bday\sone\b|\bone’s\b|\bnumber\sone\b|\bon one\b|\btwo-way\b|\bzero[\s-](?:tolerance|waste|carbon|emissions?|based)\b|\bnet zero\b|\bsquare one\b/gi,
    'name',
  ],
  [/\b(?:top|Top)\s(?:\d+|ten|five|three)\b|\bFortune\s\d+\b|\bBig\s(?:Four|Five|Ten)\b|\bG(?:7|8|20)\b/g, 'name'],
];
