/**
 * Words that bind a sentence or that every abstract uses, and so tell nothing of
 * what a paper is about.
 */
export const commonWords: ReadonlySet<string> = new Set(
  `a about above abstract accessible accuracy accurate achieve achieved achieves achieving across
  adapted adapting addition additionally address advancement advancing affect affects after again
  aim aimed aims all allow allows almost also alternative although always among amount an analyses
  analysis analyze and another any application applications applied apply applying approach
  approaches are argue art as aspects assess at available average back balancing base based be
  because become becomes been before begin beginning behavior behaviour behind being benefit
  benefits best better between beyond billion both build building but by called can cannot
  capabilities capability capable capture carry case cases categorization challenge challenges
  challenging characteristics choice claim claims class classes code com combination combine
  combined combining comparable compare compared comparison competitive complex component
  components comprehensive computation computational compute compute-efficient conduct
  configuration considerable consistent consistently constrained constraint constraints consumption
  contexts contrast control convert corpora cost cost-effective cost-quality costs could
  counterpart counterparts covering critical crucial current currently custom data dataset datasets
  deep define degrading demand demands demonstrate demonstrated demonstrates demonstrating denoted
  depend deploying deployment design desirable desired despite detailed determine develop developed
  development deviation different difficult difficulties difficulty dimension direction directly
  discover discuss diverse do does dominate dominates due during dynamics e.g each easy effect
  effective effectively effectiveness effects efficacy efficiency efficient efficiently effort
  efforts eight either emphasize empirical empirically enable enables enabling encourage
  engineering english enhance enhancing ensure especially essential establish estimate estimated
  estimating evaluate evaluated evaluating evaluation even every example examples exhibit existing
  expand experiment experimental experimentally experiments explicitly exploit explore exploring
  extend extended extension extensive face faces facing fast faster favorable feature features few
  fewer finally find findings fine-tune fine-tuned finetune finetuned first five focus focused
  focuses followed for form forms forward found foundation four fraction framework from full fully
  function functions further furthermore future gain gains gap general generally generate generated
  generates generating get github given goal good great greater greatly group grow growing grown
  grows has have having help hence here high higher highlight highlights highly hour hours how
  however http https human i.e identified identify if ii iii impact implement implementation
  implications importance important improve improved improvement improvements improves improving in
  include includes including incorporating increase increased increases increasing increasingly
  indicate information inherent input inputs insight insights inspired instead interest interface
  into introduce investigate investigation involving io is issue issues it items its itself just
  key known lack landscape language languages large large-scale largely larger largest latter
  layers lead leading leads learn learned learning leaving less level leverage lies light
  lightweight like limitation limitations limited limiting linguistic llm llms lm lms local long
  low lower made main maintain maintaining major make makes making many mapping massive match
  matching may mean meaningful means method methodology methods metric metrics might million
  million-parameter minimal mixed model model-based modeling models modern module modules
  monotonically more moreover most moving much multi multiple must namely natural natural-language
  near need needed needs negligible network networks new nlp no non-trivial not notably novel
  number objective obtain obtained of offer offered offering offers often on one only open
  open-source open-sourced operation operations opportunities opportunity optimal optimally
  optimize optimized optimizing or order original other others our out outperform outperforming
  outperforms output outputs over overall overcome overhead overview own pair pairs paper papers
  paradigm parameter parameters part particular particularly pass people per perfect perform
  performance performing performs phase phenomena phenomenon pipeline popular pose poses possible
  potential power powerful practical practice practitioners precise predict predictable predicting
  prediction predominantly present presents pretrain prevent previous primarily primary principled
  prior problem problems process processing produce project promising prone properly propose
  proposed proposes provide provides providing publicly quality quantify quantifying quantity
  question quickly random range rapidly rate rather ratio reach reaches real recent recently reduce
  reduced reduces reducing reduction reference reflect regime regimes related relative relatively
  release released reliability relies rely remain remains remarkable repository representation
  representations representative require required requires requiring research resource resources
  respectively result resulting results reveal robust robustness same scalable scale scales scaling
  scenario scenarios score scores scratch searching second section select selected semantic
  sentence sentences serve serves set setting settings setup seven several short should show
  showing shown shows significant significantly similar simple simply simultaneously since single
  six size sizes small small-scale smaller so software solution some source space spanning special
  specialized specific specifically stable stage stages standard start starting state
  state-of-the-art statistical step steps still strategies strategy strong structure structures
  struggle studied studies study studying style substantial substantially success successfully such
  sufficient suggest suggests suitable superior superiority support supporting surprisingly system
  systematic systematically systems take takes taking task tasks tasks-specific technique
  techniques ten test tests text textual than that the their them then theoretical theoretically
  theory there thereby therefore these they this those thousands three through thus time
  time-consuming times to together too tool tools toward towards trade-off trade-offs tradeoff
  tradeoffs traditional train trained training transformers trillion two type types typically under
  understand understanding unit universal unlike unprecedented up update upon upstream us usage use
  used useful user user-defined users uses using usually utilize utilized utilizing valuable value
  values variety various varying vast version versions very via view vs was way ways we weak web
  well were what when where whether which while whole whose why wide widely will with within
  without word words work works would www years yet yield yielding yields you your zero`.split(
    /\s+/,
  ),
);
