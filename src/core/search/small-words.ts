/**
 * Words that bind a question together and tell nothing of what is asked for. Words of the
 * field are none of them, however common: a reader may ask for just these.
 */
export const smallWords: ReadonlySet<string> = new Set(
  `a about after again all also always am an and any anyone anything are aren't as at be because
  been before being both but by can can't cannot could couldn't did didn't do does doesn't doing
  don't done each either else enough ever every for from get gets getting give gives go goes going
  good got had hardly has hasn't have haven't having he her here hers him his how i i'd i'll i'm i've if in
  instead into is isn't it it's its itself just kind know let like look looking made make makes
  making many may maybe me might mine more most much must my myself need needed needs no nor not
  now of off ok on once one ones only or other others our ours out over own paper papers per please
  possible really same say see seem seems shall she should show shows so some someone something
  still such take takes tell than that that's the their them then there these they thing things
  think this those though through to too try trying under until up upon us use used useful uses
  using very via want wants was way ways we well were weren't what what's when where whether which
  while who whom whose why will with within without won't work works would wouldn't yes yet you your
  yours`
    .split(/\s+/)
    .map((word) => word.replace("'", '')),
);
