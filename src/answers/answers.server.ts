// THE FRONT DOOR of the answers room: what Gjensvar can do with promises, decisions, letters and batches. Other rooms call only this.
export {
  type ApprovedMany,
  approve,
  approveGreen,
  type Drafts,
  draftsOf,
} from "./approving.server.ts";
export {
  type Asked,
  type AskedManager,
  type AskedPage,
  type AskedToday,
  answerAsked,
  askedToday,
  askManager,
  decisionsAsked,
  remindManagers,
} from "./asking.server.ts";
export { assessAndRedraft, changeAndRedraft } from "./assessing.server.ts";
export { bareDrafts } from "./bare.server.ts";
export {
  type BatchLetter,
  type BatchState,
  type BatchSummary,
  type BatchWayCounts,
  batches,
  batchLetters,
  batchState,
  type NeedsSomebody,
} from "./batches.server.ts";
export { type CallTakenBack, type Logged, logCall, takeBackCall } from "./calling.server.ts";
export {
  type Closed,
  closeJob,
  countUnanswered,
  type Unanswered,
  unanswered,
} from "./closing.server.ts";
export { type Decided, type DecisionInput, decide, type Left } from "./deciding.server.ts";
export {
  type Edited,
  editLetter,
  type FieldFault,
  type LastEdit,
  plainText,
  type Tried,
  tryLetter,
} from "./editing.server.ts";
export { type Double, doublesOf, type OtherApplication, otherApplicationsOf } from "./elsewhere.server.ts";
export {
  differencesOf,
  type ShownDifference,
  type ShownPeople,
  signDifference,
  type Unequal,
  unequalOf,
} from "./equal.server.ts";
export { type Ended, eraseAnswersIn } from "./erasing.server.ts";
export {
  type Extended,
  type Extension,
  type ExtensionLetter,
  extendPromises,
  extensionOf,
  type NotExtended,
} from "./extending.server.ts";
export type { Group, ListedLetter } from "./grouping.ts";
export {
  type HandedOver,
  handover,
  type LockedOut,
  lockOut,
  type OwnedPromises,
  promisesOwned,
} from "./handover.server.ts";
export { type Departure, type DepartureOfAll, departureOf, departureOfAll } from "./human-hours.server.ts";
export { keepHours } from "./keeping-hours.server.ts";
export {
  asideMail,
  landMailIn,
  type MailRoom,
  mailOf,
  mailRoom,
  placeMail,
  readMail,
  unplacedMailIn,
} from "./landing.server.ts";
export type { LandedMail } from "./landing-store.server.ts";
export {
  type ApplicantLine,
  type JobStanding,
  jobCountsIn,
  jobDueIn,
  type LineFilters,
  lineCountIn,
  lineIdsIn,
  linesIn,
  type PromiseOf,
  promiseOwnersIn,
  promisesIn,
} from "./lines.server.ts";
export type { Waiting } from "./lists-store.server.ts";
export { jobNumbers } from "./numbers.server.ts";
export { correctOwnIn, type OwnHeld, ownHeldIn } from "./own.server.ts";
export { mailAccepted, mailRefused } from "./reacting.server.ts";
export { type Evidence, type ReadLetter, readLetter } from "./reading.server.ts";
export {
  type ImportReport,
  type Incoming,
  type Progress,
  receiveApplicants,
  receivePeopleIn,
  runImport,
} from "./receiving.server.ts";
export { type Queued, type QueueInput, queueApproved, sendAgain } from "./sending.server.ts";
export { settleLetter } from "./settling.server.ts";
export {
  type CandidateCase,
  type CaseLetter,
  type CasePromise,
  type Contact,
  candidateCase,
  candidateCaseIn,
  type Person,
} from "./showing.server.ts";
export { type Stopped, stopBatch, stopLetters } from "./stopping.server.ts";
export { type StoryEvent, storyOfIn } from "./story.server.ts";
export {
  type Day,
  type Debt,
  type DebtGroup,
  type JobToday,
  oldestPromise,
  type Today,
  today,
} from "./today.server.ts";
export { type WithdrawRefused, withdraw } from "./withdrawing.server.ts";
