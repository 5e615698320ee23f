export namespace app {
	
	export interface BatchLine {
	    caseId: string;
	    code: string;
	    applicant: string;
	    event: string;
	    sentence: string;
	    seen: string;
	    heldWas: string;
	    heldBy: string;
	    dueWas: string;
	    dueAt: string;
	    late: boolean;
	    documents: ward.ResultDocument[];
	    receiver: string;
	    fee: number;
	    reasonWas: string;
	    reason: string;
	}
	export interface BatchUndo {
	    caseId: string;
	    event: string;
	}
	export interface Warning {
	    field: string;
	    key: string;
	    sentence: string;
	}
	export interface CardReading {
	    person: ward.Person;
	    birthDate: string;
	    warnings: Warning[];
	}
	export interface CaseFileInput {
	    base64: string;
	    input: office.CaseImportInput;
	}
	export interface ImportError {
	    row: number;
	    column: string;
	    sentence: string;
	}
	export interface CaseFileSheet {
	    report: office.CaseImportReport;
	    errors: ImportError[];
	}
	export interface StepLine {
	    unit: string;
	    from: string;
	    until: string;
	    used: string;
	    allowed: string;
	    divided: boolean;
	    dueAt: string;
	    outcome: string;
	}
	export interface HistoryLine {
	    at: string;
	    actor: string;
	    kind: string;
	    sentence: string;
	}
	export interface CasePage {
	    case: ward.Case;
	    standing: string;
	    limit: string;
	    left: string;
	    history: HistoryLine[];
	    way: StepLine[];
	    can: string[];
	    undoUntil: string;
	    extendBy: string;
	    papers: string[];
	    deadline: ward.Deadline;
	}
	export interface Credentials {
	    login: string;
	    password: string;
	}
	export interface FeedbackLine {
	    id: string;
	    code: string;
	    subject: string;
	    sender: string;
	    state: string;
	    event: string;
	    sentence: string;
	    seen: string;
	    assignedWas: string;
	    assigned: string;
	    forwarded: string;
	    public: string;
	    outcome: string;
	    answer: string;
	    approved: boolean;
	    number: string;
	}
	export interface FeedbackPage {
	    item: ward.Feedback;
	    standing: string;
	    left: string;
	    hidden: boolean;
	    withheld: boolean;
	    history: HistoryLine[];
	    can: string[];
	    notClosed: string;
	    undoUntil: string;
	    papers: string[];
	    alike: ward.FeedbackRow[];
	    visits: ward.CaseRow[];
	}
	export interface FeedbackUndone {
	    id: string;
	    event: string;
	}
	export interface File {
	    name: string;
	    type: string;
	    base64: string;
	}
	export interface FilterChoices {
	    fields: string[];
	    officers: string[];
	    units: string[];
	}
	export interface GroupChoice {
	    by: string;
	    label: string;
	}
	export interface HandoverPage {
	    case: ward.Case;
	    give: ward.ResultDocument[];
	    feeDue: number;
	    ready: boolean;
	    obstacle: string;
	}
	
	
	export interface ImportFile {
	    kind: string;
	    base64: string;
	    dryRun: boolean;
	    skipBad: boolean;
	}
	export interface ImportSheet {
	    report: office.ImportReport;
	    errors: ImportError[];
	}
	export interface Me {
	    needsSetUp: boolean;
	    signedIn: boolean;
	    locked: boolean;
	    officer: ward.Officer;
	    counter: ward.Counter;
	    oneStop: string;
	    committee: string;
	    language: string;
	    now: string;
	    lastSaved: string;
	    window: boolean;
	    version: string;
	}
	export interface NoticeCheck {
	    verdict: string;
	    fingerprint: string;
	    compared: number;
	    kind: string;
	    number: string;
	    month: string;
	    page: number;
	    pages: number;
	    totals: number[];
	    content: string;
	    // Go type: office
	    standing?: any;
	    sentence: string;
	    corrections: string[];
	}
	export interface OfficeSheet {
	    profile: ward.Profile;
	    hours: ward.Hours[];
	    counters: ward.Counter[];
	}
	export interface PaperRef {
	    kind: string;
	    caseId: string;
	    caseIds?: string[];
	    month: string;
	    layout: string;
	}
	export interface PilePage {
	    row: office.SheetBatchRow;
	    sheets: office.SheetRow[];
	    seats: office.SeatRow[];
	    toDo: string[];
	    maySecond: number;
	}
	export interface Preview {
	    deadline: ward.Deadline;
	    limit: string;
	    fee: number;
	    feeNote: string;
	    code: string;
	    warnings: Warning[];
	}
	export interface PrintJob {
	    id: number;
	    name: string;
	    kind: string;
	    caseId: string;
	    caseCode: string;
	    month: string;
	    test: boolean;
	    printer: string;
	    at: string;
	    state: string;
	    stuck: boolean;
	    sentence: string;
	}
	export interface PrintSetting {
	    kind: string;
	    printer: string;
	    tray: string;
	    copies: number;
	    layout: string;
	    slip?: boolean;
	}
	export interface PrintStatus {
	    going: number;
	    stuck: number;
	    handed: number;
	    printer: string;
	    none: string;
	}
	export interface Printed {
	    sent: boolean;
	    sentence: string;
	    job: number;
	}
	export interface Printer {
	    name: string;
	    default: boolean;
	    trays: string[];
	    sentence: string;
	}
	export interface ProcedureHit {
	    favourite: number;
	    procedure: ward.Procedure;
	    limit: string;
	}
	export interface ProcedureLine {
	    procedure: ward.Procedure;
	    limit: string;
	    inForce: boolean;
	}
	export interface Progress {
	    done: number;
	    of: number;
	}
	export interface Saved {
	    path: string;
	    download?: File;
	}
	export interface SheetVoid {
	    sheet: office.VoidInput;
	    which: number;
	}
	export interface Shown {
	    name: string;
	    type: string;
	    base64: string;
	    copy: number;
	    replaces: boolean;
	}
	
	export interface SurveyFindings {
	    summary: ward.SurveySummary;
	    by: string;
	    groups: office.GroupLine[];
	    breakable: GroupChoice[];
	    smallest: number;
	    open: office.OpenPile[];
	    small: ward.MonthRate[];
	}
	export interface Visit {
	    person: ward.Person;
	    lastCode: string;
	    lastAt: string;
	    lastWhat: string;
	    caseCount: number;
	    more?: boolean;
	}

}

export namespace office {
	
	export interface AnonymiseInput {
	    before: string;
	    only?: string;
	    preview: boolean;
	}
	export interface ApproveInput {
	    id: string;
	    after?: string;
	}
	export interface AssignInput {
	    id: string;
	    after?: string;
	    to: string;
	    unit?: string;
	    note?: string;
	}
	export interface AttachInput {
	    id: string;
	    name: string;
	    type?: string;
	    base64: string;
	}
	export interface HandoverInput {
	    caseId: string;
	    after?: string;
	    receiver: ward.Person;
	    proxy: boolean;
	    authorisation: string;
	    receiptReturned: boolean;
	    identityShown: boolean;
	    documents: ward.ResultDocument[];
	    feePaid: number;
	    feeReceipt?: string;
	    note: string;
	    way?: string;
	    postNumber?: string;
	    postedOn?: string;
	    postAddress?: string;
	}
	export interface BatchInput {
	    act: string;
	    caseIds: string[];
	    to: string;
	    note: string;
	    reason: string;
	    dueOn: string;
	    far?: boolean;
	    give: HandoverInput;
	    eachOwn?: boolean;
	    date?: string;
	    numbers?: Record<string, string>;
	    after?: Record<string, string>;
	    preview: boolean;
	}
	export interface Board {
	    at: string;
	    dueToday: number;
	    overdue: number;
	    soon: number;
	    waiting: number;
	    notCollected: number;
	    unpaid: number;
	    posted: number;
	    mine: number;
	}
	export interface MovedCase {
	    id: string;
	    code: string;
	    applicant: string;
	    phone: string;
	    procedure: string;
	    heldBy: string;
	    state: string;
	    from: string;
	    to: string;
	}
	export interface CallList {
	    cases: MovedCase[];
	    waiting: number;
	}
	export interface CaseDifference {
	    row: number;
	    caseId: string;
	    code: string;
	    field: string;
	    ours: string;
	    theirs: string;
	}
	export interface CaseImportInput {
	    source: string;
	    file: string;
	    columns?: Record<string, string>;
	    states?: Record<string, string>;
	    asOf?: string;
	    dryRun: boolean;
	    skipBad: boolean;
	}
	export interface CaseImportLine {
	    row: number;
	    becomes: string;
	    officialCode: string;
	    procedure: string;
	    field: string;
	    channel: string;
	    state: string;
	    receivedAt: string;
	    dueAt: string;
	    finishedAt: string;
	    handedOverAt: string;
	}
	export interface StateWord {
	    word: string;
	    state: string;
	    count: number;
	}
	export interface CaseImportReport {
	    id: string;
	    source: string;
	    sources: string[];
	    headRow: number;
	    headings: string[];
	    columns: Record<string, string>;
	    states: StateWord[];
	    rows: number;
	    added: number;
	    moved: number;
	    same: number;
	    byHand: number;
	    older: number;
	    asOf: string;
	    newest: string;
	    notReceived: number;
	    skipped: number;
	    first: CaseImportLine[];
	    differences: CaseDifference[];
	    applied: boolean;
	}
	export interface CaseInput {
	    procedureCode: string;
	    channel: string;
	    applicant: ward.Person;
	    authorizer?: ward.Person;
	    authorisation: string;
	    subject: string;
	    papers: ward.Paper[];
	    sets: number;
	    resultPlace: string;
	    note: string;
	    fee: number;
	    feePaid: number;
	    feeReceipt?: string;
	    pages?: number;
	    copies?: number;
	    feeGround?: string;
	    feeCut?: number;
	    resultWay?: string;
	    resultAddress?: string;
	    officialCode: string;
	    receivedAt: string;
	}
	export interface ClassifyInput {
	    id: string;
	    after?: string;
	    kind: string;
	    class: string;
	    note?: string;
	}
	export interface CorrectInput {
	    caseId: string;
	    after?: string;
	    reason: string;
	    fields: CaseInput;
	}
	export interface DayPreview {
	    moved: MovedCase[];
	    unseen: number;
	    kept: number;
	    added: ward.Day[];
	    removed: ward.Day[];
	    applied: boolean;
	}
	export interface DecisionInput {
	    question: string;
	    take: string;
	    answer: string;
	}
	export interface DraftInput {
	    id: string;
	    after?: string;
	    outcome: string;
	    text: string;
	}
	export interface DriftRecord {
	    subject: string;
	    code: string;
	    old: string;
	    new: string;
	    at: string;
	    by: string;
	    told: string;
	}
	export interface EndInput {
	    caseId: string;
	    after?: string;
	    reason: string;
	}
	export interface ExtendInput {
	    caseId: string;
	    after?: string;
	    reason: string;
	    dueOn: string;
	    far?: boolean;
	}
	export interface FeeInput {
	    caseId: string;
	    after?: string;
	    amount: number;
	    receipt: string;
	    reason: string;
	}
	export interface FeedbackBatchInput {
	    act: string;
	    ids: string[];
	    to?: string;
	    note?: string;
	    reason?: string;
	    number?: string;
	    way?: string;
	    numbers?: Record<string, string>;
	    after?: Record<string, string>;
	    preview: boolean;
	}
	export interface FeedbackBoard {
	    overdue: number;
	    today: number;
	    soon: number;
	    toForward: number;
	    waiting: number;
	    toApprove: number;
	    toPublish: number;
	    measures: number;
	    mine: number;
	}
	export interface FeedbackInput {
	    kind: string;
	    class: string;
	    channel: string;
	    subject?: string;
	    content: string;
	    sender?: ward.Person;
	    replyTo?: string;
	    caseId?: string;
	    about?: string[];
	    sheet?: string;
	    question?: string;
	    receivedAt?: string;
	    happenedOn?: string;
	}
	export interface FeedbackCorrection {
	    id: string;
	    after?: string;
	    reason: string;
	    fields: FeedbackInput;
	}
	
	export interface FeedbackNote {
	    id: string;
	    after?: string;
	    note?: string;
	}
	export interface FeedbackReason {
	    id: string;
	    after?: string;
	    reason: string;
	}
	export interface FeedbackText {
	    id: string;
	    after?: string;
	    text: string;
	}
	export interface FeedbackUndo {
	    id: string;
	    event: string;
	}
	export interface FindingInput {
	    id: string;
	    after?: string;
	    verdict: string;
	    reasons: string;
	}
	export interface FinishInput {
	    caseId: string;
	    after?: string;
	    results: ward.ResultDocument[];
	    note: string;
	}
	export interface FinishSheetInput {
	    batch?: string;
	    which?: number;
	    position?: number;
	    accepted: string[];
	    strokes: number;
	}
	export interface FormsRegister {
	    period: ward.Period;
	    issued: ward.IssuedForms[];
	    counts: ward.FormsCount[];
	    total: number;
	}
	export interface ForwardInput {
	    id: string;
	    after?: string;
	    to: string;
	    reason: string;
	    number?: string;
	}
	export interface GroupInput {
	    id: string;
	    after?: string;
	    with: string;
	}
	export interface GroupLine {
	    group: string;
	    sheets: number;
	    satisfied: ward.Share;
	    label: string;
	}
	export interface GuideInput {
	    what: string;
	    channel: string;
	}
	export interface HalfKeyed {
	    officer: string;
	    name: string;
	    which: number;
	    position: number;
	    startedAt: string;
	    answers: number;
	    kept: boolean;
	    batch: string;
	    batchName: string;
	    month: string;
	    questionnaire: string;
	    version: number;
	    question: number;
	    questions: number;
	    mine: boolean;
	}
	
	export interface ImportReport {
	    rows: number;
	    added: number;
	    changed: number;
	    same: number;
	    skipped: number;
	    days: DayPreview;
	    applied: boolean;
	}
	export interface ImportUndo {
	    id: string;
	    reason: string;
	}
	export interface IssueInput {
	    questionnaire: string;
	    count: number;
	    place: string;
	    date: string;
	}
	export interface KeyInput {
	    batch?: string;
	    which?: number;
	    position?: number;
	    answers: Record<string, string>;
	    strokes: number;
	}
	export interface KnownPerson {
	    name: string;
	    personalId: string;
	    phone: string;
	    find: string;
	}
	export interface LateInput {
	    caseId: string;
	    after?: string;
	    reason: string;
	    note?: string;
	}
	export interface MarksInput {
	    id: string;
	    content: string;
	    outcome: string;
	}
	export interface MeasureInput {
	    id: string;
	    after?: string;
	    kind: string;
	    text: string;
	    until: string;
	}
	export interface MeasureTakenInput {
	    id: string;
	    after?: string;
	    n: number;
	    on?: string;
	    note?: string;
	    dropped?: boolean;
	}
	export interface MissingLine {
	    key: string;
	    count: number;
	    blocking: boolean;
	    opens: string;
	    month: string;
	}
	
	export interface NoticeAccept {
	    id: string;
	    drift: string;
	    reason: string;
	}
	export interface NoticeApprove {
	    id: string;
	    hash: string;
	    number: string;
	    signed: string;
	    accepted?: string[];
	}
	export interface NoticeApproved {
	    by: string;
	    at: string;
	    pdf: string;
	    key: string;
	}
	export interface NoticeBoard {
	    month: string;
	    toClose: number;
	    toReview: number;
	    returned: number;
	    toPost: number;
	    late: number;
	    takeDown: number;
	    moved: number;
	    movedIn: string[];
	    dueOn: string;
	}
	export interface NoticeCell {
	    id: string;
	    cell: string;
	}
	export interface NoticeDrift {
	    hash: string;
	    cells: ward.CellChange[];
	    records: DriftRecord[];
	    more: number;
	}
	export interface PostingView {
	    id: string;
	    place: string;
	    postedAt: string;
	    postedBy: string;
	    taken?: ward.PostingOver;
	    takeDownFrom: string;
	    due: boolean;
	}
	export interface NoticeParagraph {
	    key: string;
	    text: string;
	    composed: string;
	    changed: boolean;
	    stale: boolean;
	    by: string;
	    at: string;
	    marks: ward.PersonalMark[];
	}
	export interface NoticeView {
	    id: string;
	    kind: string;
	    month: string;
	    nth: number;
	    state: string;
	    content: ward.NoticeContent;
	    hash: string;
	    paragraphs: NoticeParagraph[];
	    remarks: ward.NoticeRemark[];
	    rounds: ward.NoticeRound[];
	    accepted: ward.AcceptedChange[];
	    sinceSent: ward.CellChange[];
	    sinceSeen: ward.CellChange[];
	    seenAt: string;
	    drift?: NoticeDrift;
	    corrects: string;
	    corrected: string;
	    number: string;
	    approved?: NoticeApproved;
	    postings: PostingView[];
	    dueOn: string;
	    lateDays: number;
	    can: string[];
	    notReady: string;
	}
	export interface NoticeMonth {
	    month: string;
	    period: ward.Period;
	    over: boolean;
	    dueOn: string;
	    combined: boolean;
	    missing: MissingLine[];
	    notices: NoticeView[];
	}
	
	export interface NoticePost {
	    id: string;
	    place: string;
	    at: string;
	    by: string;
	}
	export interface NoticeRecordRow {
	    subject: string;
	    code: string;
	    name: string;
	    what: string;
	    field: string;
	    receivedAt: string;
	    dueAt: string;
	    endedAt: string;
	    state: string;
	}
	export interface NoticeRecordList {
	    cell: string;
	    value: number;
	    frozen: boolean;
	    rows: NoticeRecordRow[];
	}
	
	export interface NoticeRemarkInput {
	    id: string;
	    target: string;
	    text: string;
	    source: string;
	}
	export interface NoticeReturn {
	    id: string;
	    reason: string;
	}
	export interface NoticeSend {
	    id: string;
	    hash: string;
	}
	export interface NoticeSettle {
	    id: string;
	    remark: string;
	    note: string;
	}
	export interface NoticeSigner {
	    id: string;
	    signer: ward.Signer;
	}
	export interface NoticeTakeDown {
	    id: string;
	    posting: string;
	    at: string;
	    by: string;
	}
	export interface NoticeText {
	    id: string;
	    key: string;
	    text: string;
	}
	
	export interface OfficerChange {
	    id: string;
	    name: string;
	    title: string;
	    role: string;
	    unit?: string;
	}
	export interface OfficerInput {
	    login: string;
	    name: string;
	    title: string;
	    role: string;
	    password: string;
	    unit?: string;
	}
	export interface OldRemark {
	    sheet: string;
	    noted: ward.NotedRemark;
	}
	export interface OpenPile {
	    id: string;
	    name: string;
	    month: string;
	    count: number;
	    pending: number;
	}
	export interface SeatAt {
	    batch?: string;
	    which?: number;
	    position?: number;
	}
	export interface PlaceInput {
	    at: SeatAt;
	    position?: number;
	    serial?: string;
	}
	export interface PostInput {
	    caseId: string;
	    after?: string;
	    outcome: string;
	    on: string;
	    note: string;
	}
	
	export interface PublicInput {
	    id: string;
	    after?: string;
	    content: string;
	    outcome: string;
	}
	export interface PublishInput {
	    id: string;
	    after?: string;
	    accepted: string[];
	}
	export interface QuestionnaireRow {
	    code: string;
	    version: number;
	    name: string;
	    short: string;
	    source: string;
	    verified: boolean;
	    verifiedNote: string;
	    paper: string;
	    from: string;
	    questions: number;
	    pages: number;
	    inForce: boolean;
	    used: boolean;
	    printable: boolean;
	    conflict: boolean;
	    changeable: boolean;
	}
	export interface ReconLine {
	    key: string;
	    part: string;
	    ok: boolean;
	    left: number;
	    right: number;
	    cells: string[];
	    name: string;
	}
	export interface Reconciliation {
	    month: string;
	    lines: ReconLine[];
	    twice: string[];
	    nowhere: string[];
	    backDated: DriftRecord[];
	    changed: ward.CellChange[];
	}
	export interface RegisterQuery {
	    from: string;
	    to: string;
	    field?: string;
	}
	export interface ReleaseInput {
	    batch: string;
	    officer: string;
	    which: number;
	    position: number;
	    keyed: string;
	    reason: string;
	}
	export interface Remark {
	    sheet: string;
	    batch: string;
	    month: string;
	    position: number;
	    question: string;
	    text: string;
	    words: string;
	    noted?: ward.NotedRemark;
	}
	export interface ReminderInput {
	    caseId: string;
	    after?: string;
	    on: string;
	    way: string;
	    outcome: string;
	    note: string;
	}
	export interface ReportQuery {
	    kind: string;
	    period: ward.Period;
	}
	export interface ResultsInput {
	    from: string;
	    to: string;
	    questionnaire: string;
	    version: number;
	}
	export interface Retention {
	    before: string;
	    years: number;
	    note: string;
	}
	export interface Seat {
	    batch: ward.SheetBatch;
	    questionnaire: ward.Questionnaire;
	    which: number;
	    position: number;
	    serial: string;
	    answers: Record<string, string>;
	    strokes: number;
	    last: Record<string, string>;
	    again: string;
	    done: number;
	    total: number;
	    typist: string;
	}
	
	export interface SeatRow {
	    officer: string;
	    name: string;
	    which: number;
	    position: number;
	    startedAt: string;
	    answers: number;
	    kept: boolean;
	}
	export interface SelfCheckInput {
	    month: string;
	    answers: ward.SelfCheckReply[];
	    note?: string;
	}
	export interface SelfCheckMonth {
	    month: string;
	    check?: ward.SelfCheck;
	    rate?: number;
	    satisfied: ward.Share;
	    forms: number;
	    fewer: number;
	    opinions: ward.FeedbackCount;
	    conduct: ward.FeedbackCount;
	}
	export interface SendBackInput {
	    id: string;
	    entry: number;
	    reason: string;
	}
	export interface SendInput {
	    id: string;
	    after?: string;
	    way: string;
	    number?: string;
	}
	export interface SetUpInput {
	    profile: ward.Profile;
	    hours: ward.Hours;
	    counter: string;
	    name: string;
	    login: string;
	    password: string;
	}
	export interface SheetBatchInput {
	    id: string;
	    reason: string;
	    name: string;
	    questionnaire: string;
	    version: number;
	    month: string;
	    place?: string;
	    field?: string;
	    officer?: string;
	    mode: string;
	    share?: number;
	    count: number;
	    totals?: Record<string, number>;
	}
	export interface SheetBatchRow {
	    id: string;
	    closed?: ward.Done;
	    opened: ward.Done;
	    name: string;
	    questionnaire: string;
	    version: number;
	    month: string;
	    place?: string;
	    field?: string;
	    officer?: string;
	    mode: string;
	    share?: number;
	    count: number;
	    totals?: Record<string, number>;
	    released?: ward.SeatReleased[];
	    unknown: number;
	    keyed: number;
	    toFirst: number;
	    toSecond: number;
	    toSettle: number;
	    final: number;
	    void: number;
	}
	export interface SheetDifferences {
	    sheet: ward.Sheet;
	    serial: string;
	    undecided: string[];
	    decided: string[];
	    settled: Record<string, string>;
	}
	export interface SheetOrigin {
	    batch: string;
	    name: string;
	    month: string;
	    position: number;
	    serial: string;
	}
	export interface SheetRow {
	    id: string;
	    position: number;
	    serial: string;
	    status: string;
	    first: string;
	    second: string;
	    voided: string;
	    note: string;
	    sentTo: string;
	    open: number;
	    conflicts: number;
	}
	export interface SheetToRead {
	    batch: string;
	    name: string;
	    month: string;
	    position: number;
	    serial: string;
	    id: string;
	    questionnaire: string;
	    version: number;
	    status: string;
	    voided: string;
	    answers: Record<string, string>;
	    withheld: boolean;
	}
	export interface Speed {
	    sheets: number;
	    strokes: number;
	    seconds: number;
	    compared: number;
	    wrong: number;
	    typists: number;
	}
	
	export interface StepInput {
	    caseId: string;
	    after?: string;
	}
	export interface SupplementInput {
	    caseId: string;
	    after?: string;
	    items: string[];
	    reason: string;
	}
	export interface SupplementedInput {
	    caseId: string;
	    after?: string;
	    papers: ward.Paper[];
	    note: string;
	}
	export interface TextMarks {
	    content: ward.PersonalMark[];
	    outcome: ward.PersonalMark[];
	}
	export interface TransferInput {
	    caseId: string;
	    after?: string;
	    to: string;
	    note: string;
	}
	export interface UndoInput {
	    caseId: string;
	    event: string;
	}
	export interface VoidInput {
	    batch: string;
	    position: number;
	    serial?: string;
	    reason: string;
	    note: string;
	}

}

export namespace store {
	
	export interface SurveyVersion {
	    questionnaire: string;
	    version: number;
	}

}

export namespace ward {
	
	export interface RecordChange {
	    subject: string;
	    code: string;
	    old: string;
	    new: string;
	}
	export interface CellChange {
	    cell: string;
	    old: number;
	    new: number;
	}
	export interface AcceptedChange {
	    cells: CellChange[];
	    records?: RecordChange[];
	    reason: string;
	    by: string;
	    byName: string;
	    at: string;
	}
	export interface AnswerBox {
	    question: string;
	    key?: string;
	    page: number;
	    x: number;
	    y: number;
	    w: number;
	    h: number;
	}
	export interface Box {
	    page: number;
	    x: number;
	    y: number;
	    w: number;
	    h: number;
	}
	export interface FormLayout {
	    paper: string;
	    pages: number;
	    corners: Box[];
	    codes: Box[];
	    answers: AnswerBox[];
	}
	export interface Skip {
	    when: string[];
	    to: string;
	}
	export interface Option {
	    key: string;
	    label: string;
	    score?: number;
	}
	export interface Question {
	    code: string;
	    text: string;
	    kind: string;
	    options?: Option[];
	    must?: boolean;
	    min?: number;
	    max?: number;
	    lines?: number;
	    index?: string;
	    skips?: Skip[];
	    personal?: boolean;
	}
	export interface QuestionGroup {
	    code: string;
	    title: string;
	    questions: Question[];
	}
	export interface AdoptedQuestionnaire {
	    code: string;
	    version: number;
	    name: string;
	    short: string;
	    intro: string;
	    source: string;
	    verified: boolean;
	    verifiedNote?: string;
	    paper: string;
	    from: string;
	    groups: QuestionGroup[];
	    layout: FormLayout;
	    adoptedAt: string;
	    adoptedBy: string;
	    origin: string;
	    conflicts: string[];
	}
	
	export interface AnswerDraft {
	    outcome: string;
	    text: string;
	    by: string;
	    byName: string;
	    at: string;
	}
	export interface AnswerReturn {
	    reason: string;
	    by: string;
	    byName: string;
	    at: string;
	}
	export interface AnswerSent {
	    number?: string;
	    way: string;
	    by: string;
	    byName: string;
	    at: string;
	}
	export interface Named {
	    id: string;
	    name: string;
	}
	export interface Assignment {
	    to: Named;
	    unit?: string;
	    note?: string;
	    by: string;
	    byName: string;
	    at: string;
	}
	export interface Attachment {
	    hash: string;
	    name: string;
	    type: string;
	    size: number;
	    by: string;
	    byName: string;
	    at: string;
	}
	
	export interface Day {
	    date: string;
	    kind: string;
	    name: string;
	    source: string;
	}
	export interface CalendarYear {
	    year: number;
	    confirmed: boolean;
	    note: string;
	    days: Day[];
	}
	export interface Posting {
	    number: string;
	    on: string;
	    address: string;
	    outcome?: string;
	    endedOn?: string;
	    endNote?: string;
	}
	export interface Handover {
	    at: string;
	    by: string;
	    receiver: Person;
	    proxy: boolean;
	    authorisation: string;
	    receiptReturned: boolean;
	    identityShown: boolean;
	    documents: ResultDocument[];
	    feePaid: number;
	    feeReceipt?: string;
	    note: string;
	    way?: string;
	    posting?: Posting;
	}
	export interface ResultDocument {
	    name: string;
	    number: string;
	    date: string;
	    count: number;
	}
	export interface Move {
	    event: string;
	    kind: string;
	    at: string;
	    actor: string;
	}
	export interface Reminder {
	    at: string;
	    by: string;
	    on: string;
	    way: string;
	    outcome: string;
	    note?: string;
	}
	export interface Print {
	    form: string;
	    copies: number;
	    void: boolean;
	}
	export interface FileStep {
	    from: string;
	    to: string;
	    toId?: string;
	    toUnit?: string;
	    at: string;
	    confirmedBy: string;
	    confirmedAt: string;
	    note: string;
	    by?: string;
	    giver?: string;
	}
	export interface FeePaidBody {
	    at: string;
	    by: string;
	    amount: number;
	    receipt?: string;
	    dueAt: string;
	    judgedDueAt: string;
	}
	export interface FeeAskedBody {
	    at: string;
	    by: string;
	    fee: number;
	    reason?: string;
	}
	export interface Lateness {
	    at: string;
	    by: string;
	    reason: string;
	    note?: string;
	}
	export interface Extension {
	    at: string;
	    by: string;
	    reason: string;
	    from: string;
	    dueAt: string;
	    late: boolean;
	}
	export interface SupplementRequest {
	    at: string;
	    by: string;
	    items: string[];
	    reason: string;
	    doneAt?: string;
	    doneBy?: string;
	}
	export interface Paper {
	    name: string;
	    originals: number;
	    copies: number;
	}
	export interface Person {
	    kind: string;
	    name: string;
	    personalId: string;
	    address: string;
	    phone: string;
	    email: string;
	}
	export interface StepShare {
	    unit: string;
	    share: number;
	}
	export interface FeeRule {
	    basis: string;
	    amount: number;
	    fromPage3: number;
	    most: number;
	    note: string;
	}
	export interface Limit {
	    unit: string;
	    amount: number;
	    after15: boolean;
	}
	export interface Procedure {
	    code: string;
	    validFrom: string;
	    validTo: string;
	    name: string;
	    field: string;
	    limit: Limit;
	    limitNote: string;
	    fee: FeeRule;
	    papers: string[];
	    result: string;
	    source: string;
	    steps?: StepShare[];
	    verified: boolean;
	    verifiedNote: string;
	}
	export interface Case {
	    id: string;
	    code: string;
	    officialCode: string;
	    state: string;
	    channel: string;
	    procedure: Procedure;
	    subject: string;
	    applicant: Person;
	    authorizer?: Person;
	    authorisation: string;
	    papers: Paper[];
	    sets: number;
	    resultPlace: string;
	    resultWay: string;
	    resultAddress: string;
	    note: string;
	    fee: number;
	    feePaid: number;
	    pages: number;
	    copies: number;
	    feeGround: string;
	    feeCut: number;
	    paidAtIntake: number;
	    feeReceipt?: string;
	    counter: string;
	    source?: string;
	    receivedAt: string;
	    receivedBy: string;
	    firstDueAt: string;
	    dueAt: string;
	    judgedDueAt: string;
	    reason: string;
	    supplement?: SupplementRequest;
	    extension?: Extension;
	    lateness?: Lateness;
	    feeAsked?: FeeAskedBody;
	    payments: FeePaidBody[];
	    steps: FileStep[];
	    prints: Print[];
	    reminders: Reminder[];
	    lastMove?: Move;
	    lastChange?: Move;
	    visit: string;
	    heldBy: string;
	    finishedAt: string;
	    finishedBy: string;
	    outcome: string;
	    results: ResultDocument[];
	    handover?: Handover;
	    sentBack: Handover[];
	    corrected: boolean;
	    conflicts: string[];
	    unknown: number;
	}
	export interface Period {
	    from: string;
	    to: string;
	}
	export interface FigureCell {
	    period: Period;
	    field: string;
	    column: string;
	}
	export interface CaseFilter {
	    text: string;
	    state: string;
	    due: string;
	    field: string;
	    officer: string;
	    channel: string;
	    visit?: string;
	    from: string;
	    to: string;
	    figure?: FigureCell;
	    late?: string;
	    offset: number;
	    limit: number;
	}
	export interface CaseImport {
	    id: string;
	    source: string;
	    file: string;
	    digest: string;
	    by: string;
	    rows: number;
	    added: number;
	    moved: number;
	    skipped: number;
	    asOf: string;
	    open?: string[];
	    at: string;
	    undoneAt: string;
	    undoneBy: string;
	    reason: string;
	}
	export interface CaseRow {
	    id: string;
	    code: string;
	    officialCode: string;
	    applicant: string;
	    phone: string;
	    personalId: string;
	    procedureCode: string;
	    procedure: string;
	    field: string;
	    channel: string;
	    state: string;
	    standing: string;
	    receivedAt: string;
	    receivedBy: string;
	    heldBy: string;
	    firstDueAt: string;
	    dueAt: string;
	    finishedAt: string;
	    handedOverAt: string;
	    owed: number;
	    since: string;
	    sinceDays: number;
	    reminded: string;
	    left: string;
	}
	export interface CaseList {
	    total: number;
	    more: boolean;
	    rows: CaseRow[];
	}
	
	export interface CashLine {
	    at: string;
	    by: string;
	    amount: number;
	    receipt: string;
	    occasion: string;
	    caseId: string;
	    code: string;
	    applicant: string;
	    procedure: string;
	}
	export interface CashTotal {
	    by: string;
	    count: number;
	    amount: number;
	}
	export interface CashSheet {
	    on: string;
	    lines: CashLine[];
	    totals: CashTotal[];
	    amount: number;
	}
	
	
	export interface CellOf {
	    cell: string;
	    value: number;
	}
	export interface ChangeCount {
	    sort: string;
	    aspect: string;
	    count: number;
	}
	export interface ChannelCount {
	    channel: string;
	    carriedOver: number;
	    new: number;
	    answeredInTime: number;
	    answeredLate: number;
	    forwarded: number;
	    pendingInTime: number;
	    pendingOverdue: number;
	    published: number;
	    reopened: number;
	}
	export interface ClassCount {
	    class: string;
	    carriedOver: number;
	    new: number;
	    answeredInTime: number;
	    answeredLate: number;
	    forwarded: number;
	    pendingInTime: number;
	    pendingOverdue: number;
	    published: number;
	    reopened: number;
	}
	export interface NoticeRef {
	    number: string;
	    signed: string;
	}
	export interface CorrectionPart {
	    number: string;
	    signed: string;
	    corrections?: NoticeRef[];
	    cells: CellChange[];
	    reason: string;
	    came: number;
	    went: number;
	    moved: number;
	    changes?: ChangeCount[];
	}
	export interface Counter {
	    origin: string;
	    letter: string;
	    name: string;
	}
	
	export interface Step {
	    date: string;
	    counted: boolean;
	    why: string;
	}
	export interface Deadline {
	    due: string;
	    steps: Step[];
	    unconfirmed?: number[];
	}
	export interface Decision {
	    take: string;
	    answer: string;
	    by: string;
	    byName: string;
	    at: string;
	}
	export interface Done {
	    by: string;
	    byName: string;
	    at: string;
	}
	export interface Entry {
	    by: string;
	    byName: string;
	    startedAt: string;
	    at: string;
	    strokes: number;
	    answers: Record<string, string>;
	    accepted?: string[];
	    words?: string[];
	    begun?: string[];
	}
	export interface Error {
	    Code: string;
	    Field: string;
	    Key: string;
	    Args: string[];
	    Cause: any;
	}
	export interface Event {
	    Seq: number;
	    ID: string;
	    Origin: string;
	    OriginSeq: number;
	    Lamport: number;
	    Subject: string;
	    Kind: string;
	    Version: number;
	    At: string;
	    Actor: string;
	    Body: number[];
	}
	
	
	
	
	export interface Reopening {
	    reason: string;
	    due: string;
	    by: string;
	    byName: string;
	    at: string;
	}
	export interface PublicText {
	    content: string;
	    outcome: string;
	    by: string;
	    byName: string;
	    at: string;
	}
	export interface MeasureEnd {
	    on: string;
	    note: string;
	    dropped: boolean;
	    by: string;
	    byName: string;
	    at: string;
	}
	export interface Measure {
	    n: number;
	    kind: string;
	    text: string;
	    until: string;
	    set: Done;
	    taken?: MeasureEnd;
	}
	export interface Finding {
	    verdict: string;
	    reasons: string;
	    by: string;
	    byName: string;
	    at: string;
	}
	export interface InfoRequest {
	    text: string;
	    answer?: string;
	    givenAt?: string;
	    answerer?: string;
	    by: string;
	    byName: string;
	    at: string;
	}
	export interface Forwarding {
	    to: string;
	    reason: string;
	    number?: string;
	    by: string;
	    byName: string;
	    at: string;
	}
	export interface Feedback {
	    id: string;
	    code: string;
	    counter: string;
	    state: string;
	    receivedAt: string;
	    receivedBy: Done;
	    kind: string;
	    class: string;
	    channel: string;
	    subject: string;
	    content: string;
	    sender?: Person;
	    replyTo?: string;
	    caseId?: string;
	    caseCode?: string;
	    about?: Named[];
	    sheet?: string;
	    question?: string;
	    happenedOn?: string;
	    forwardWarn: string;
	    forwardBy: string;
	    firstDueAt: string;
	    dueAt: string;
	    publishBy: string;
	    assigned?: Assignment;
	    forwarded?: Forwarding;
	    asked?: InfoRequest;
	    draft?: AnswerDraft;
	    returned?: AnswerReturn;
	    approved?: Done;
	    answered?: AnswerSent;
	    answeredOnce: string;
	    answeredDue: string;
	    finding?: Finding;
	    measures: Measure[];
	    public?: PublicText;
	    published?: Done;
	    closed?: Done;
	    reopened: Reopening[];
	    group: string;
	    attachments: Attachment[];
	    anonymised: string;
	    prints: Print[];
	    lastMove?: Move;
	    lastChange?: Move;
	    conflicts: string[];
	    unknown: number;
	}
	export interface FeedbackCount {
	    carriedOver: number;
	    new: number;
	    answeredInTime: number;
	    answeredLate: number;
	    forwarded: number;
	    pendingInTime: number;
	    pendingOverdue: number;
	    published: number;
	    reopened: number;
	}
	export interface FeedbackFigureCell {
	    period: Period;
	    class?: string;
	    channel?: string;
	    column: string;
	}
	export interface FeedbackFigures {
	    byClass: ClassCount[];
	    byChannel: ChannelCount[];
	    total: FeedbackCount;
	    guided: number;
	}
	export interface FeedbackFilter {
	    text?: string;
	    state?: string;
	    kind?: string;
	    class?: string;
	    channel?: string;
	    due?: string;
	    officer?: string;
	    group?: string;
	    from?: string;
	    to?: string;
	    figure?: FeedbackFigureCell;
	    offset?: number;
	    limit?: number;
	}
	export interface FeedbackRow {
	    id: string;
	    code: string;
	    subject: string;
	    kind: string;
	    class: string;
	    channel: string;
	    state: string;
	    receivedAt: string;
	    forwardBy: string;
	    dueAt: string;
	    answeredAt: string;
	    closedAt: string;
	    standing: string;
	    left: string;
	    assigned: string;
	    sender: string;
	    anonymous: boolean;
	    withheld: boolean;
	    group: string;
	    public: boolean;
	    measures: number;
	}
	export interface FeedbackList {
	    rows: FeedbackRow[];
	    total: number;
	}
	export interface PublicRow {
	    class: string;
	    content: string;
	    outcome: string;
	    receivedOn: string;
	    answeredOn: string;
	}
	export interface FeedbackPart {
	    figures: FeedbackFigures;
	    before?: FeedbackFigures;
	    yearAgo?: FeedbackFigures;
	    public: PublicRow[];
	    carriedPosted?: number;
	}
	
	export interface Pending {
	    total: number;
	    inTime: number;
	    overdue: number;
	}
	export interface Resolved {
	    total: number;
	    early: number;
	    onTime: number;
	    late: number;
	}
	export interface Received {
	    total: number;
	    online: number;
	    counter: number;
	    carriedOver: number;
	}
	export interface FieldFigures {
	    field: string;
	    received: Received;
	    resolved: Resolved;
	    pending: Pending;
	}
	
	export interface ProcedureFigures {
	    rows: FieldFigures[];
	    total: FieldFigures;
	}
	export interface Figures {
	    period: Period;
	    asOf: string;
	    procedures: ProcedureFigures;
	    rejectedAtIntake: number;
	}
	
	
	
	export interface FormsCount {
	    questionnaire: string;
	    version: number;
	    place: string;
	    count: number;
	}
	
	export interface Share {
	    count: number;
	    of: number;
	}
	export interface GroupCount {
	    code: string;
	    title: string;
	    satisfied: Share;
	}
	
	export interface HeardRemark {
	    class: string;
	    count: number;
	    answered: number;
	}
	export interface Span {
	    from: string;
	    to: string;
	}
	export interface Hours {
	    validFrom: string;
	    spans: Span[];
	    saturday: Span[];
	}
	
	export interface IssuedForms {
	    id: string;
	    questionnaire: string;
	    version: number;
	    series: string;
	    first: number;
	    last: number;
	    place: string;
	    date: string;
	    at: string;
	    by: string;
	}
	
	
	
	
	export interface MonthCount {
	    month: string;
	    received: number;
	    resolved: number;
	    late: number;
	}
	export interface MonthRate {
	    month: string;
	    valid: number;
	    satisfied: Share;
	    small: boolean;
	}
	
	
	export interface NotedRemark {
	    question: string;
	    words?: string;
	    feedback?: string;
	    code?: string;
	    considered?: boolean;
	    by: string;
	    byName: string;
	    at: string;
	}
	export interface WorkingDays {
	    now: number;
	    before: number;
	    yearAgo: number;
	}
	export interface Paragraph {
	    key: string;
	    text: string;
	    composed?: string;
	}
	export interface OptionCount {
	    key: string;
	    label: string;
	    score?: number;
	    count: number;
	}
	export interface QuestionCount {
	    code: string;
	    group: string;
	    text: string;
	    kind: string;
	    index: string;
	    asked: number;
	    valid: number;
	    noAnswer: number;
	    twoMarks: number;
	    options: OptionCount[];
	    satisfied: Share;
	    sum: number;
	}
	export interface SurveySummary {
	    questionnaire: string;
	    version: number;
	    name: string;
	    from: string;
	    to: string;
	    method: string;
	    issued: number;
	    collected: number;
	    pending: number;
	    valid: number;
	    questions: QuestionCount[];
	    groups: GroupCount[];
	    satisfied: Share;
	    compared: number;
	    wrong: number;
	    smallest: number;
	    withheld: string[];
	    hidden: boolean;
	}
	export interface SurveyPart {
	    summaries: SurveySummary[];
	    before?: SurveySummary[];
	    yearAgo?: SurveySummary[];
	    heard?: HeardRemark[];
	    remarks: number;
	    considered?: number;
	}
	export interface ReasonCount {
	    reason: string;
	    count: number;
	}
	export interface ProcedurePart {
	    figures: Figures;
	    before?: Figures;
	    yearAgo?: Figures;
	    lateReasons?: ReasonCount[];
	    carriedPosted?: number;
	    trend?: MonthCount[];
	}
	export interface Signer {
	    form: string;
	    title: string;
	    name: string;
	}
	export interface Profile {
	    committee: string;
	    superior: string;
	    oneStop: string;
	    slipSymbol: string;
	    noticeMark: string;
	    unitCode: string;
	    place: string;
	    address: string;
	    phone: string;
	    hotline: string;
	    email: string;
	    signerForm: string;
	    signerTitle: string;
	    signerName: string;
	    bases: string[];
	    recipients: string[];
	    postedAt: string;
	    cutoffDay: number;
	    units?: string[];
	    surveyMin?: number;
	    combinedNotice?: boolean;
	}
	export interface NoticeContent {
	    kind: string;
	    month: string;
	    period: Period;
	    asOf: string;
	    profile: Profile;
	    number: string;
	    signed: string;
	    signer: Signer;
	    procedures?: ProcedurePart;
	    feedback?: FeedbackPart;
	    survey?: SurveyPart;
	    paragraphs: Paragraph[];
	    corrects?: CorrectionPart;
	    layout: number;
	    working: WorkingDays;
	}
	export interface NoticeEnd {
	    reason: string;
	    by: string;
	    byName: string;
	    at: string;
	}
	export interface NoticeKey {
	    fingerprint: string;
	    public: string;
	    origin: string;
	    since: string;
	}
	
	export interface RemarkSettled {
	    note: string;
	    by: string;
	    byName: string;
	    at: string;
	}
	export interface NoticeRemark {
	    id: string;
	    target: string;
	    text: string;
	    source: string;
	    by: string;
	    byName: string;
	    at: string;
	    settled?: RemarkSettled;
	}
	export interface NoticeRound {
	    sent: Done;
	    hash: string;
	    cells: CellOf[];
	    returned?: NoticeEnd;
	}
	export interface Officer {
	    id: string;
	    login: string;
	    name: string;
	    title: string;
	    role: string;
	    active: boolean;
	    unit?: string;
	}
	
	
	
	
	
	
	
	export interface PersonalMark {
	    from: number;
	    to: number;
	    why: string;
	    certain: boolean;
	}
	export interface PostedNotice {
	    id: string;
	    month: string;
	    number: string;
	    signed: string;
	    correction: boolean;
	}
	
	export interface PostingOver {
	    takenAt: string;
	    takenBy: string;
	    noted: Done;
	}
	
	
	
	
	
	
	
	
	
	
	export interface Questionnaire {
	    code: string;
	    version: number;
	    name: string;
	    short: string;
	    intro: string;
	    source: string;
	    verified: boolean;
	    verifiedNote?: string;
	    paper: string;
	    from: string;
	    groups: QuestionGroup[];
	}
	
	
	
	
	
	
	export interface ReportGap {
	    notices: PostedNotice[];
	    heads: string[];
	    rows: ReportRow[];
	}
	export interface ReportCell {
	    sort: string;
	    text: string;
	    count: number;
	    of: number;
	    figure?: FigureCell;
	    caseId?: string;
	    opinions?: FeedbackFigureCell;
	    refused?: Period;
	    surveys?: string;
	    notice?: string;
	    cell?: string;
	    now?: Share;
	}
	export interface ReportRow {
	    total: boolean;
	    cells: ReportCell[];
	}
	export interface Report {
	    kind: string;
	    period: Period;
	    asOf: string;
	    heads: string[];
	    rows: ReportRow[];
	    notices: PostedNotice[];
	    gap?: ReportGap;
	}
	
	
	
	
	
	export interface SeatReleased {
	    which: number;
	    position: number;
	    typist: string;
	    typistName: string;
	    answers: number;
	    kept: boolean;
	    reason: string;
	    by: string;
	    byName: string;
	    at: string;
	}
	export interface SelfCheckReply {
	    code: string;
	    answer: string;
	    note: string;
	}
	export interface SelfCheck {
	    month: string;
	    questionnaire: string;
	    version: number;
	    answers: SelfCheckReply[];
	    note: string;
	    by: string;
	    byName: string;
	    at: string;
	    times: number;
	}
	export interface SelfCheckItem {
	    code: string;
	    text: string;
	}
	
	export interface SelfCheckSet {
	    title: string;
	    items: SelfCheckItem[];
	}
	export interface SelfChecklist {
	    code: string;
	    version: number;
	    title: string;
	    source: string;
	    verified: boolean;
	    groups: SelfCheckSet[];
	}
	export interface SentBack {
	    entry: number;
	    to: string;
	    toName: string;
	    reason: string;
	    by: string;
	    byName: string;
	    at: string;
	}
	
	export interface Voiding {
	    reason: string;
	    note?: string;
	    by: string;
	    byName: string;
	    at: string;
	}
	export interface Sheet {
	    id: string;
	    batch: string;
	    questionnaire: string;
	    version: number;
	    position: number;
	    serial: string;
	    twice: boolean;
	    first?: Entry;
	    second?: Entry;
	    original?: Entry;
	    decisions: Record<string, Decision>;
	    sent?: SentBack;
	    voided?: Voiding;
	    status: string;
	    final: Record<string, string>;
	    finalAt: string;
	    remarks: NotedRemark[];
	    conflicts: string[];
	    unknown: number;
	}
	export interface SheetBatch {
	    id: string;
	    closed?: Done;
	    opened: Done;
	    name: string;
	    questionnaire: string;
	    version: number;
	    month: string;
	    place?: string;
	    field?: string;
	    officer?: string;
	    mode: string;
	    share?: number;
	    count: number;
	    totals?: Record<string, number>;
	    released?: SeatReleased[];
	    unknown: number;
	}
	
	
	
	
	
	
	
	
	export interface TimeLeft {
	    Days: number;
	    Hours: number;
	    Minutes: number;
	    Over: boolean;
	}
	

}

