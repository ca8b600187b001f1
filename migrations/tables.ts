// Made by make-tables.ts from the migrations: do not edit.
import type { ColumnType, Generated as KyselyGenerated, GeneratedAlways } from "kysely";

type Generated<T> = T extends ColumnType<infer S, infer I, infer U> ? ColumnType<S, I | undefined, U> : KyselyGenerated<T>;
export type Timestamp = ColumnType<Date, Date | string, Date | string>;
export type Bytes = ColumnType<Uint8Array, Uint8Array, Uint8Array>;
/** Written as JSON text, read as the value. */
export type Json = ColumnType<unknown, string, string>;

export interface AdvertTable {
  job: string;
  employer: string;
  texts: Generated<Json>;
  pay_from: number | null;
  pay_to: number | null;
  pay_per: Generated<string>;
  agreement: Generated<string>;
  street: Generated<string>;
  postal_code: Generated<string>;
  locality: Generated<string>;
  remote: Generated<string>;
  extent: Generated<number>;
  temporary: Generated<boolean>;
  temporary_until: string | null;
  internal_candidate: boolean | null;
  meant_for_someone: boolean | null;
  contact: string | null;
  apply_url: string | null;
  changed_at: Timestamp;
  published_at: Timestamp | null;
  published_by: string | null;
}

export interface ApplicantAddressTable {
  employer: string | null;
  application: string | null;
  address: string | null;
  state: string | null;
  applied_at: Timestamp | null;
}

export interface ApplicantLineTable {
  employer: string | null;
  job: string | null;
  application: string | null;
  applied_at: Timestamp | null;
  stage: string | null;
  state: string | null;
  internal: boolean | null;
  search: string | null;
  full_name: string | null;
  levels: string | null;
  waits: string | null;
  language: string | null;
}

export interface ApplicationTable {
  id: Generated<string>;
  employer: string;
  job: string;
  candidate: string;
  external_id: string | null;
  applied_at: Timestamp;
  language: string;
  internal: Generated<boolean>;
  contribution: string | null;
  stage: Generated<string>;
  state: Generated<string>;
  source: string | null;
  reported: Generated<Json>;
  created_at: Generated<Timestamp>;
  search: Generated<string>;
}

export interface ApplicationApartTable {
  application: string;
  employer: string;
  needs: string | null;
  off_list: Generated<boolean>;
  off_list_why: string | null;
  birth_year: number | null;
  work: string | null;
  municipality: string | null;
  off_list_granted: boolean | null;
  decided_by: string | null;
  decided_at: Timestamp | null;
  volunteered: Generated<Json>;
}

export interface ApplicationFileTable {
  id: Generated<string>;
  employer: string;
  application: string | null;
  draft: string | null;
  name: string;
  kind: string;
  size: number;
  hash: string;
  bytes: Bytes;
  text: string;
  text_state: string;
  text_cut: boolean;
  scan: string;
  scanned_at: Timestamp | null;
  at: Timestamp;
}

export interface ApplicationSeenTable {
  application: string;
  staff: string;
  employer: string;
  first_at: Timestamp;
  last_at: Timestamp;
  times: Generated<number>;
}

export interface ApplyAnswerTable {
  employer: string;
  draft: string;
  question: string;
  asked: string;
  text: Generated<string>;
  lack: string | null;
  follow_up: string | null;
  more: string | null;
  at: Timestamp;
}

export interface ApplyDraftTable {
  id: string;
  employer: string;
  job: string;
  language: string;
  facts: Generated<Json>;
  apart: Generated<Json>;
  half: Generated<Json>;
  mails: Generated<number>;
  created_at: Timestamp;
  changed_at: Timestamp;
  sent_at: Timestamp | null;
  application: string | null;
}

export interface ApplyKeyTable {
  employer: string;
  draft: string;
  hash: string;
  mailed: Generated<boolean>;
  expires_at: Timestamp;
}

export interface ApplyQuestionTable {
  employer: string;
  job: string;
  key: string;
  texts: Generated<Json>;
  shown: Generated<boolean>;
  position: Generated<number>;
}

export interface AskedDecisionTable {
  id: string | null;
  employer: string | null;
  application: string | null;
  job: string | null;
  slug: string | null;
  title: string | null;
  manager: string | null;
  asked_by: string | null;
  asked_by_name: string | null;
  manager_name: string | null;
  asked_at: Timestamp | null;
  answered_at: Timestamp | null;
  answer: string | null;
  note: string | null;
  full_name: string | null;
  due_on: string | null;
}

export interface AssessmentTable {
  employer: string;
  application: string;
  requirement: string;
  level: string;
  short: string | null;
  evidence: string | null;
  source: string | null;
  by_staff: string | null;
  at: Generated<Timestamp>;
}

export interface AttemptTable {
  id: GeneratedAlways<number>;
  door: string;
  who: string;
  at: Generated<Timestamp>;
}

export interface AuditHeadTable {
  employer: string;
  last_id: Generated<number>;
  hash: string;
}

export interface AuditLineTable {
  employer: string;
  id: Generated<number>;
  at: Generated<Timestamp>;
  actor_kind: string;
  actor: string | null;
  what: string;
  about: Generated<Json>;
  prev: Generated<string>;
  hash: Generated<string>;
}

export interface AuthAccountTable {
  id: string;
  "accountId": string;
  "providerId": string;
  "userId": string;
  "accessToken": string | null;
  "refreshToken": string | null;
  "idToken": string | null;
  "accessTokenExpiresAt": Timestamp | null;
  "refreshTokenExpiresAt": Timestamp | null;
  scope: string | null;
  password: string | null;
  "createdAt": Generated<Timestamp>;
  "updatedAt": Generated<Timestamp>;
}

export interface AuthSessionTable {
  id: string;
  "expiresAt": Timestamp;
  token: string;
  "createdAt": Generated<Timestamp>;
  "updatedAt": Generated<Timestamp>;
  "ipAddress": string | null;
  "userAgent": string | null;
  "userId": string;
}

export interface AuthUserTable {
  id: string;
  name: string;
  email: string;
  "emailVerified": Generated<boolean>;
  image: string | null;
  "createdAt": Generated<Timestamp>;
  "updatedAt": Generated<Timestamp>;
}

export interface AuthVerificationTable {
  id: string;
  identifier: string;
  value: string;
  "expiresAt": Timestamp;
  "createdAt": Generated<Timestamp>;
  "updatedAt": Generated<Timestamp>;
}

export interface BatchTable {
  id: Generated<string>;
  employer: string;
  job: string;
  key: string;
  body_hash: string;
  size: number;
  not_before: Timestamp;
  by_staff: string;
  created_at: Generated<Timestamp>;
  stopped_at: Timestamp | null;
  stopped_by: string | null;
  any_hour: Generated<boolean>;
  kind: Generated<string>;
  automatic: Generated<boolean>;
}

export interface CallTable {
  id: Generated<string>;
  employer: string;
  application: string;
  by_staff: string;
  at: Generated<Timestamp>;
  note: Generated<string>;
  taken_back_at: Timestamp | null;
  taken_back_by: string | null;
  taken_back_why: string | null;
}

export interface CameMailTable {
  id: string | null;
  employer: string | null;
  kind: string | null;
  from_addr: string | null;
  subject: string | null;
  body: string | null;
  outbox: number | null;
  came_at: Timestamp | null;
  aside_at: Timestamp | null;
  about: string | null;
  eyes: boolean | null;
}

export interface CamePrivateTable {
  id: string | null;
  employer: string | null;
  about: string | null;
  kind: string | null;
  from_addr: string | null;
  subject: string | null;
  body: string | null;
  came_at: Timestamp | null;
}

export interface CandidateTable {
  id: Generated<string>;
  employer: string;
  given_name: Generated<string>;
  family_name: Generated<string>;
  full_name: string;
  email: string | null;
  phone: string | null;
  city: string | null;
  birth_year: number | null;
  gender: string | null;
  created_at: Generated<Timestamp>;
  name_key: string | null;
  time_zone: string | null;
}

export interface ClosingDayTable {
  id: string;
  employer: string;
  first_day: string;
  last_day: string;
  name: Generated<string>;
  created_at: Timestamp;
}

export interface ColumnMapTable {
  employer: string;
  headers: string;
  map: Json;
  used_at: Generated<Timestamp>;
}

export interface ConcernTable {
  id: string;
  employer: string;
  application: string;
  job: string;
  team: string[];
  kind: string;
  text: string;
  raised_at: Timestamp;
  handler: string;
  due_on: string;
  answer: string | null;
  answered_by: string | null;
  answered_at: Timestamp | null;
  way: string | null;
  told_at: Timestamp | null;
}

export interface ConsentTable {
  id: string;
  employer: string;
  candidate: string;
  given_at: Timestamp;
  ends_on: string;
  taken_back_at: Timestamp | null;
}

export interface DecisionTable {
  id: Generated<string>;
  employer: string;
  application: string;
  outcome: string;
  reasons: Generated<string[]>;
  cause: string | null;
  by_staff: string;
  at: Generated<Timestamp>;
  current: Generated<boolean>;
}

export interface DecisionRequestTable {
  id: Generated<string>;
  employer: string;
  application: string;
  manager: string;
  asked_by: string;
  asked_at: Timestamp;
  answered_at: Timestamp | null;
  answered_by: string | null;
  answer: string | null;
  note: string | null;
}

export interface EmployerTable {
  id: Generated<string>;
  slug: string;
  name: string;
  country: string;
  sector: string;
  language: string;
  time_zone: Generated<string>;
  mail_from: string;
  undo_minutes: Generated<number>;
  paused_at: Timestamp | null;
  paused_why: string | null;
  created_at: Generated<Timestamp>;
}

export interface EqualReasonTable {
  id: Generated<string>;
  employer: string;
  job: string;
  finding: string;
  between_hash: string;
  reason: string;
  signed_by: string;
  signed_at: Timestamp;
}

export interface ErasedApplicationTable {
  employer: string;
  job: string;
  applied_month: string;
  stage: string;
  state: string;
  outcome: string | null;
  days_to_answer: number | null;
}

export interface FreshCodeTable {
  id: string;
  employer: string;
  application: string;
  purpose: string;
  hash: string;
  address: string | null;
  tries: Generated<number>;
  expires_at: Timestamp;
}

export interface ImportTable {
  id: Generated<string>;
  employer: string;
  job: string;
  file_name: string;
  bytes: Bytes | null;
  state: Generated<string>;
  done_rows: Generated<number>;
  map: Json | null;
  report: Json | null;
  by_staff: string;
  created_at: Generated<Timestamp>;
  finished_at: Timestamp | null;
  all_rows: number | null;
}

export interface IncomingTable {
  id: string;
  employer: string | null;
  digest: string;
  kind: string;
  from_addr: string;
  subject: string;
  body: string;
  outbox: number | null;
  bounces: Generated<Json>;
  came_at: Timestamp;
  aside_by: string | null;
  aside_at: Timestamp | null;
}

export interface InvitationTable {
  id: Generated<string>;
  employer: string;
  email: string;
  name: string;
  role: string;
  token_hash: string;
  invited_by: string;
  expires_at: Timestamp;
  used_at: Timestamp | null;
  created_at: Generated<Timestamp>;
}

export interface JobTable {
  id: Generated<string>;
  employer: string;
  slug: string;
  title: string;
  team: Generated<string>;
  country: string;
  sector: string;
  languages: string[];
  deadline: string | null;
  openings: Generated<number>;
  state: Generated<string>;
  owner: string;
  manager: string | null;
  first_word_days: Generated<number>;
  after_interview_days: Generated<number>;
  after_decision_days: Generated<number>;
  closing_rule: Generated<string>;
  created_at: Generated<Timestamp>;
  closed_at: Timestamp | null;
  hours_from: Generated<string | null>;
  hours_until: Generated<string | null>;
  holding: Generated<string>;
}

export interface JobMemberTable {
  employer: string;
  job: string;
  staff: string;
}

export interface JobNumbersTable {
  employer: string | null;
  job: string | null;
  applicants: number | null;
  interviewed: number | null;
  answered: number | null;
  waiting: number | null;
}

export interface JudgedTable {
  employer: string | null;
  job: string | null;
  application: string | null;
  applied_at: Timestamp | null;
  stage: string | null;
  outcome: string | null;
  full_name: string | null;
  levels: string | null;
  edited: boolean | null;
  reasons: string[] | null;
  own_reason: boolean | null;
  letter_state: string | null;
}

export interface LandedTable {
  employer: string;
  incoming: string;
  application: string;
  read_by: string | null;
  read_at: Timestamp | null;
}

export interface LandedMailTable {
  employer: string | null;
  application: string | null;
  read_at: Timestamp | null;
  read_by: string | null;
  id: string | null;
  kind: string | null;
  from_addr: string | null;
  subject: string | null;
  body: string | null;
  came_at: Timestamp | null;
  full_name: string | null;
  job: string | null;
  slug: string | null;
  title: string | null;
}

export interface LetterTable {
  id: Generated<string>;
  employer: string;
  application: string;
  kind: Generated<string>;
  version: Generated<number>;
  language: string;
  subject: string;
  body: string;
  sentences: Generated<Json>;
  verdict: Json | null;
  edited: Generated<boolean>;
  state: Generated<string>;
  approved_hash: string | null;
  approved_by: string | null;
  approved_at: Timestamp | null;
  batch: string | null;
  mail: number | null;
  created_at: Generated<Timestamp>;
  reason_key: string | null;
  reason_level: string | null;
  promised_on: string | null;
  cause: string | null;
  promise: string | null;
  counted_at: Timestamp | null;
  automatic: Generated<boolean>;
  reasons: GeneratedAlways<string[] | null>;
}

export interface LetterSeenTable {
  employer: string;
  letter: string;
  staff: string;
  hash: string;
  at: Generated<Timestamp>;
}

export interface LetterWayTable {
  id: string | null;
  employer: string | null;
  application: string | null;
  kind: string | null;
  batch: string | null;
  mail: number | null;
  way: string | null;
  accepted_at: Timestamp | null;
  next_try: Timestamp | null;
  smtp_reply: string | null;
  to_addr: string | null;
}

export interface LetterZoneTable {
  employer: string | null;
  time_zone: string | null;
}

export interface LinkTable {
  id: Generated<string>;
  employer: string;
  application: string;
  token_hash: string;
  cookie_hash: string | null;
  expires_at: Timestamp;
  opened_at: Timestamp | null;
  revoked_at: Timestamp | null;
  created_at: Generated<Timestamp>;
}

export interface MailAccountTable {
  name: string;
  per_minute: number | null;
  taken: Generated<number>;
  refused: Generated<number>;
  paused_at: Timestamp | null;
  paused_why: string | null;
  last_taken_at: Timestamp | null;
}

export interface MailboxTable {
  name: string;
  validity: number;
  last_uid: number;
  read_at: Timestamp;
}

export interface MailboxOfTable {
  employer: string | null;
  address: string | null;
}

export interface MetTable {
  employer: string | null;
  job: string | null;
  application: string | null;
  met_by: string[] | null;
  met_on: number | null;
}

export interface NoteTable {
  id: Generated<string>;
  employer: string;
  application: string;
  kind: string;
  text: string;
  by_staff: string;
  by_role: string;
  at: Timestamp;
}

export interface OutboxTable {
  id: GeneratedAlways<number>;
  employer: string | null;
  about: string;
  kind: string;
  version: Generated<number>;
  message_id: string;
  from_addr: string;
  reply_to: string | null;
  to_addr: string;
  lang: string;
  subject: string;
  body_text: string;
  body_html: string;
  lane: Generated<number>;
  state: Generated<string>;
  attempts: Generated<number>;
  claimed_by: string | null;
  lease_until: Timestamp | null;
  next_try: Generated<Timestamp>;
  handed_at: Timestamp | null;
  accepted_at: Timestamp | null;
  smtp_reply: string | null;
  created_at: Generated<Timestamp>;
  doubted_at: Timestamp | null;
  resent_at: Timestamp | null;
  tried_at: Timestamp | null;
  not_after: Timestamp | null;
  forget: Generated<boolean>;
  private: Generated<boolean>;
}

export interface OutboxEpochTable {
  id: Generated<string>;
  one: Generated<boolean>;
}

export interface PromiseTable {
  id: Generated<string>;
  employer: string;
  application: string;
  what: string;
  owner: string;
  due_on: string;
  made_at: Generated<Timestamp>;
  kept_at: Timestamp | null;
  ended_why: string | null;
  told_by: string | null;
}

export interface QuestionExceptionTable {
  id: Generated<string>;
  employer: string;
  job: string;
  question: string;
  question_key: string;
  ground: string;
  law: string;
  justification: string;
  in_advert: boolean;
  asked_by: string;
  asked_at: Timestamp;
  approver: string;
  decided_at: Timestamp | null;
  approved: boolean | null;
  withdrawn_by: string | null;
  withdrawn_at: Timestamp | null;
}

export interface RequirementTable {
  id: Generated<string>;
  employer: string;
  job: string;
  key: string;
  label: Json;
  kind: string;
  must: boolean;
  position: Generated<number>;
}

export interface RestrictionTable {
  id: string;
  employer: string;
  application: string;
  text: string;
  owner: string;
  due_on: string;
  asked_at: Timestamp;
  answered_at: Timestamp | null;
  answered_by: string | null;
  reply: string | null;
}

export interface RetentionPeriodTable {
  employer: string;
  country: string;
  months: number;
  reason: string;
  set_by: string;
  set_at: Timestamp;
}

export interface RetentionWarningTable {
  employer: string;
  job: string;
  erases_on: string;
  warned_on: string;
}

export interface SaidTable {
  id: Generated<string>;
  employer: string;
  application: string;
  place: string;
  question: string | null;
  text: string;
  position: Generated<number>;
}

export interface SavedViewTable {
  id: Generated<string>;
  employer: string;
  job: string;
  staff: string;
  name: string;
  query: string;
  shared: boolean;
  at: Timestamp;
}

export interface StaffTable {
  id: Generated<string>;
  employer: string;
  login: string;
  name: string;
  email: string;
  title: string | null;
  phone: string | null;
  role: string;
  language: Generated<string>;
  active: Generated<boolean>;
  created_at: Generated<Timestamp>;
}

export interface StandingLetterTable {
  id: string | null;
  employer: string | null;
  application: string | null;
  kind: string | null;
  version: number | null;
  language: string | null;
  subject: string | null;
  body: string | null;
  sentences: Json | null;
  verdict: Json | null;
  says: string | null;
  edited: boolean | null;
  state: string | null;
  approved_hash: string | null;
  approved_by: string | null;
  approved_at: Timestamp | null;
  batch: string | null;
  mail: number | null;
  reason_key: string | null;
  reason_level: string | null;
  way: string | null;
  accepted_at: Timestamp | null;
  next_try: Timestamp | null;
  smtp_reply: string | null;
  to_addr: string | null;
  job: string | null;
  stage: string | null;
  application_state: string | null;
  internal: boolean | null;
  applied_at: Timestamp | null;
  full_name: string | null;
  given_name: string | null;
  email: string | null;
  phone: string | null;
  decision: string | null;
  outcome: string | null;
  decided_by: string | null;
  decided_at: Timestamp | null;
  time_zone: string | null;
}

export interface TicksTable {
  employer: string;
  staff: string;
  key: string;
  job: string;
  applications: string[];
  at: Timestamp;
}

export interface UncalledTable {
  employer: string | null;
  application: string | null;
  job: string | null;
  full_name: string | null;
  phone: string | null;
}

export interface WaitingTable {
  employer: string | null;
  application: string | null;
  job: string | null;
  candidate: string | null;
  stage: string | null;
  applied_at: Timestamp | null;
  internal: boolean | null;
  promise: string | null;
  what: string | null;
  owner: string | null;
  due_on: string | null;
  made_at: Timestamp | null;
  owner_name: string | null;
  slug: string | null;
  title: string | null;
  job_owner: string | null;
  manager: string | null;
  manager_name: string | null;
  job_owner_name: string | null;
  full_name: string | null;
  email: string | null;
  phone: string | null;
}

export interface WithdrawalTable {
  application: string;
  employer: string;
  reason: Generated<string>;
  at: Timestamp;
}

export interface Tables {
  advert: AdvertTable;
  applicant_address: ApplicantAddressTable;
  applicant_line: ApplicantLineTable;
  application: ApplicationTable;
  application_apart: ApplicationApartTable;
  application_file: ApplicationFileTable;
  application_seen: ApplicationSeenTable;
  apply_answer: ApplyAnswerTable;
  apply_draft: ApplyDraftTable;
  apply_key: ApplyKeyTable;
  apply_question: ApplyQuestionTable;
  asked_decision: AskedDecisionTable;
  assessment: AssessmentTable;
  attempt: AttemptTable;
  audit_head: AuditHeadTable;
  audit_line: AuditLineTable;
  auth_account: AuthAccountTable;
  auth_session: AuthSessionTable;
  auth_user: AuthUserTable;
  auth_verification: AuthVerificationTable;
  batch: BatchTable;
  call: CallTable;
  came_mail: CameMailTable;
  came_private: CamePrivateTable;
  candidate: CandidateTable;
  closing_day: ClosingDayTable;
  column_map: ColumnMapTable;
  concern: ConcernTable;
  consent: ConsentTable;
  decision: DecisionTable;
  decision_request: DecisionRequestTable;
  employer: EmployerTable;
  equal_reason: EqualReasonTable;
  erased_application: ErasedApplicationTable;
  fresh_code: FreshCodeTable;
  import: ImportTable;
  incoming: IncomingTable;
  invitation: InvitationTable;
  job: JobTable;
  job_member: JobMemberTable;
  job_numbers: JobNumbersTable;
  judged: JudgedTable;
  landed: LandedTable;
  landed_mail: LandedMailTable;
  letter: LetterTable;
  letter_seen: LetterSeenTable;
  letter_way: LetterWayTable;
  letter_zone: LetterZoneTable;
  link: LinkTable;
  mail_account: MailAccountTable;
  mailbox: MailboxTable;
  mailbox_of: MailboxOfTable;
  met: MetTable;
  note: NoteTable;
  outbox: OutboxTable;
  outbox_epoch: OutboxEpochTable;
  promise: PromiseTable;
  question_exception: QuestionExceptionTable;
  requirement: RequirementTable;
  restriction: RestrictionTable;
  retention_period: RetentionPeriodTable;
  retention_warning: RetentionWarningTable;
  said: SaidTable;
  saved_view: SavedViewTable;
  staff: StaffTable;
  standing_letter: StandingLetterTable;
  ticks: TicksTable;
  uncalled: UncalledTable;
  waiting: WaitingTable;
  withdrawal: WithdrawalTable;
}
