import type { Behaviours } from '../matrix.ts'

/** What would be seen at each level, in English: awareness, working, practitioner, expert. */
export const en: Behaviours = {
  'agile-practice': [
    'Names the events, roles and artefacts of Scrum, and has sat in each event once.',
    'Prepares and takes part in every event of a sprint; leaves planning with a sprint goal that the team repeats.',
    'Sees when an event has lost its purpose and changes it with the team; closes most improvements that a retrospective asked for.',
    'Helps several teams to choose what to keep and what to drop, and can show from their figures that it helped.',
  ],
  'backlog-craft': [
    'Reads a story and says who needs it and why; asks when that is missing.',
    'Writes stories with criteria that the team accepts without asking back; keeps one sprint of them ready.',
    'Splits big wishes into slices that each help somebody; throws out what nobody would miss, and says so.',
    'Keeps a backlog that a stranger understands in ten minutes; teaches others to split and to let go.',
  ],
  prioritisation: [
    'Can say why the first item stands before the second.',
    'Uses one method with the team, and shows its figures with the order.',
    'Chooses the method for the question, names what is given up, and rereads old choices against what came of them.',
    'Settles orders between products and offices; those who lost can say why, and accept it.',
  ],
  'vision-and-roadmap': [
    'Repeats the product’s vision, and names the aim of the institution that it serves.',
    'Keeps a roadmap by terms, in which each line names the outcome that it is for.',
    'Shapes the vision with those who use the product; shows how sure each term is, and drops lines in the open.',
    'Sets the direction of several products over years, with other ways kept ready; leaders decide by it.',
  ],
  'market-analysis': [
    'Names three products that do the same, and one thing that each does better.',
    'Keeps a table of competitors and rules with a source and a day for each entry.',
    'Turns a trend into a forecast with a probability, and reads later whether it came true.',
    'Is asked where the sector goes; own forecasts are recorded and known to be well judged.',
  ],
  'business-case': [
    'Says what a feature costs and whom it saves something, in one sentence.',
    'Works out cost, benefit and payback of a small case, with the assumptions beside it.',
    'Writes cases with a range instead of a figure, and compares them a year later with what came of them.',
    'Steers a budget over several products; ends what no longer pays, and can show what that set free.',
  ],
  'user-research': [
    'Listens to a teacher or student, and writes down what they said instead of what they should want.',
    'Leads interviews without leading questions; tells everybody who spoke what became of it.',
    'Chooses between interview, test, survey and figures; notices whose voice is missing, and fetches it.',
    'Has made asking and telling a habit of the house; can show how it changed what was built.',
  ],
  'learning-evidence': [
    'Tells use from learning, and asks how many stand behind a percentage.',
    'Defines a measure before the release, and reads it with its number and its day.',
    'Sets the threshold before the data, reads intervals, and says “not clear yet” when it is not.',
    'Designs comparisons that hold; stops claims that go too far, one’s own too.',
  ],
  accessibility: [
    'Uses the product by keyboard for a day, and names what gets in the way.',
    'Writes accessibility into the criteria; tests with keyboard, zoom and a screen reader before a story is done.',
    'Plans with people who are affected; lets no blocker go live without a signed exception that ends.',
    'Has raised what the house buys and builds; barriers are found before users find them.',
  ],
  'privacy-and-procurement': [
    'Asks which data of learners a feature needs, and who will see them.',
    'Fills in the questionnaires of vendors and the assessment of risks with the office, in time.',
    'Plans checks of law and contract into the roadmap; says no to data that nobody needs.',
    'Negotiates terms for several products, and settles conflicts between duty and wish.',
  ],
  'edtech-platforms': [
    'Names the systems around the product, and what passes between them.',
    'Explains how rosters, launches and grades travel (LTI, OneRoster), and finds the broken place with IT.',
    'Judges an integration by data, load and exit; keeps a map that IT uses.',
    'Shapes how the platforms of the institution fit together, and retires what is double.',
  ],
  stakeholders: [
    'Knows who is touched by the product, and has spoken with one of each group.',
    'Keeps regular talks with each group; writes down what was agreed, and reads it back.',
    'Settles conflicts between groups with options, reasons and the dissent kept.',
    'Is trusted by those who lose a decision; brings offices together that did not talk.',
  ],
  communication: [
    'Writes a release note that a teacher understands.',
    'Says the same thing for developers and for teachers, each in their words; keeps to the time.',
    'Presents to leaders with one message and its evidence, bad news included; answers hard questions calmly.',
    'Speaks and writes for the field; what was explained is repeated correctly by others.',
  ],
  leadership: [
    'Gives praise and criticism about what was done, not about the person.',
    'Lets the team decide how; asks before telling, and takes away what stands in its way.',
    'Coaches a colleague through a goal of theirs; lets everybody speak, and the quiet ones first.',
    'Grows product people who go on to lead; the team works as well without one.',
  ],
  'launch-and-training': [
    'Knows the weeks in which nothing may change, and who must be told.',
    'Plans a release with message, training and way back, outside exams.',
    'Rolls out in rings and reads who really uses it; fits training to the hours of those who teach.',
    'Leads changes that touch the whole institution; afterwards people work differently, and the figures show it.',
  ],
  adaptability: [
    'Writes down once a week what was learned.',
    'Tries a new method on one thing, and says what came of it; asks for feedback each term.',
    'Changes course in the open when the evidence turns; keeps goals and time in balance.',
    'Makes it easy for others to try, fail and tell; the house learns from it.',
  ],
}
