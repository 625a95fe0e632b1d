const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Verbs that say what somebody will do, in the form in which a goal begins. */
export const ACTION_VERBS = words(`
  achieve acknowledge adapt apologise apologize add adopt agree align analyse analyze answer apply arrange ask assemble assess attain attend audit
  automate block build chair champion change choose clarify close coach collect combine compare complete conduct connect
  convert coordinate count create cut cure decide define delegate deliver demo demonstrate deploy describe design
  develop direct document double draft draw drive drop earn eliminate embed end engage enrol enroll establish estimate evaluate
  expand explain facilitate find finish fix forecast form found gain gather give grow guide halve hire hold host identify
  implement influence inform innovate inspect install integrate interview introduce investigate invite join keep launch
  lead learn let lift limit link list listen lower map master measure meet mentor merge migrate moderate move name negotiate
  observe open order organise organize own pair pass pilot plan practise practice prepare paraphrase present prevent prioritise
  prioritize propose prototype prove publish raise rank reach read rebuild recruit redesign reduce refine release remove
  renew replace report restate repeat mediate research resolve retire return review revise rewrite run save say schedule secure sell send set shadow
  shape share ship shorten show simplify solve speak split sponsor standardise standardize start steer stop streamline
  settle study submit summarise summarize survey teach thank tell test track train transform trial turn unblock unite update upgrade use validate verify
  visit volunteer wait win work-shadow write
`)

/** As nouns they are as common, so that "students and support staff" is no second goal. */
export const NOUNS_TOO = words(`
  answer audit block change coach count demo design document drop end estimate forecast form found host interview lead
  limit link list map name open order own pair pass pilot plan practice present program raise rank release report
  research return review run schedule set shape share show start stop study survey test track train trial turn update
  use visit win
`)

/** Verbs of making something, which say nothing of what it changes. */
export const OUTPUT_VERBS = words(`
  launch ship release build create deliver develop deploy implement install introduce rebuild redesign publish write
  draft prototype migrate
`)

export const SENIOR_VERBS = words(`
  lead direct shape transform establish champion sponsor steer coach mentor found drive influence define
`)
