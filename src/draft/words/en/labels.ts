import { anyOf, words } from '../list.js';

/** Finite verbs that end a subject. */
export const FINITE = new RegExp(
  String.raw`(?<![-’'])\b(?:${anyOf(
    words(`
    is are was were be been has have had will would can could should may might must shall do does did rose
    fell grew increased decreased declined dropped climbed jumped surged gained improved reduced cut slipped
    dipped doubled tripled halved grows stood stands totaled totalled totals amounted reached reaches exceeded
    exceeds topped hit averaged averages received receives responded responds handled answered processed
    completed completes served serves spent spends provided provides delivered delivers issued opened closed
    closes built builds awarded awards invested invests collected collects generated generates produced
    produces accounted accounts represented represents made makes reported recorded records saw experienced
    experiences remained remains continued continues employs employed hired trained conducted conducts held
    hosted welcomed attracted attended attends enrolled enrols enrolls graduated reflects reflected includes
    included comprises comprised covered contains consists offered supported helped helps saved saves earned
    earns raised paid pays contributed contributes allocated allocates approved approves adopted adopts
    launched launches installed installs planted plants removed repaired replaced resulted results occurred
    occurs resides live took takes gave gives went came comes led ended began started ran expects expect
    expected planned aims aim seeks carried logged fielded investigated made seized arrested charged convicted
    sentenced filed resolved dismissed inspected issued visited travelled traveled rode carried flew sold
    bought borrowed lent circulated treated admitted discharged performed administered vaccinated screened
    tested diagnosed requires required needed showed found finds gets got surpassed ranked placed accounted
    amounts equals equates corresponds met won lost kept felt wrote sent sought drew drove brought bought told
    became surpassed outpaced rises falls moves moved
    consumes consumed absorbs absorbed yields yielded occupies occupied owns owned operates maintains maintained
    shrank sank swung crept swelled overtook dwindled widened
    hold provide stand expand generate exceed receive include represent remain employ contribute adds supports invests
    `),
  )}|(?<!\bto\s)(?:declines?|increases?|decreases?|rises?|drops?|expands?|grows?|climbs?|funds?|support|totals?)(?=\s+$|\s(?:by|to|from|at|an?|about|nearly|more|over|slightly|sharply|\d|[$£€]))|(?<=\w\s)(?:(?!(?:compared|based)\b)[a-z]+ed|cost)(?=$|\s(?:a|an|the|of|to|by|in|from|at|on|with|its|their|our|over|more|nearly|about|around|approximately|up|down|slightly|only|for|\d|[$£€])))\b(?!-)`,
  'i',
);

/** Precedes the counted thing in a subject: the total number of. */
export const NUMBER_OF =
  /\b(?:the\s)?(?:total\s|overall\s|average\s|annual\s|estimated\s|combined\s)?(?:number|count|amount|volume|total)s?\sof\s(?:all\s|the\s|our\s)?/i;

/** Introduces a sentence, before its subject. */
export const INTRODUCTION =
  /^(?:(?:(?:Mr|Madam|Mister)\.?\s(?:Deputy\s)?(?:Speaker|President|Chair)|In|During|By|Since|For|At|On|Over|As|Through|Throughout|Last|This|Of|Under|With|Between|From|After|Before|Within|Across|Among|Overall|However|Additionally|Also|Meanwhile|Moreover|Furthermore|Nationally|Currently|Today|Together|Altogether|First|Second|Third|Finally|Despite|While|Compared|To|Thanks|Due|Year|Annually|Each|Every|Total|Similarly|Likewise|Specifically|Notably|Previously|Most|Another|Finally|Fourth|Fifth|Next|Then|Later|More|Along|Looking|Including|Following)\b[^,]{0,90},\s+)+/;

/** Follows a subject: for 2016, across all schools, in the year. */
export const TRAIL =
  /\s(?:(?:in|for|during|by|as of|since|at|on|through|from|over|of)\s(?:the\s)?(?:(?:fiscal|calendar|academic|financial|school|current|same|previous|prior|past|last|final|first|second|third|fourth|year|month|end|date|FY|Q\d|19\d\d|20\d\d|January|February|March|April|May|June|July|August|September|October|November|December)\b[^,]*)|(?:across|throughout|during|nationwide|citywide|statewide|countywide|district-wide|overall|this year|last year|per year|annually|each year|year-to-date|to date|currently|now|also|still|alone|therefore|already|collectively|together|combined)\b.*)$/i;

/** Pronouns and references: the subject is that of the preceding sentence. */
export const POINTING =
  /^(?:this|that|these|those|it|they|which|who|we|there|he|she|and|but|or|a|an|the|with|to|of|as|while|most|some|both|all|many|others?|up|down|representing|accounting|making|bringing|reflecting|including|compared|increasing|decreasing|rising|falling|resulting|equivalent)$/i;

export const DETERMINERS =
  /^(?:(?:the|a|an|our|its|their|this|these|those|all|some|another|his|her|each|every|both|any|such|about|around|over|nearly|almost|approximately|roughly|just|only|more than|less than|of|up to|additional|an additional|an estimated|estimated|remaining|further|extra|total of|whilst|while|and|but|that|whereas|also|then)\s+)+/i;

/** Verbs of giving or doing; the purpose of a sum follows. */
export const DOINGS =
  /\b(?:spent|spend|spends|invested|invest|invests|investing|provided|provide|provides|providing|awarded|award|allocated|allocate|allocates|allocating|committed|commit|committing|approved|secured|raised|contributed|collected|granted|distributed|paid|pay|delivered|issued|generated|saved|received|receive|includes|include|included|budgeted|appropriated|set aside|devote|devoted|dedicated|dedicate|borrowed|disbursed|administered|earmarked|designated|added|add|adds|cost|costs)\b/i;
