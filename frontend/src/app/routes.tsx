import { lazy, Suspense } from "react";
import { Redirect, Route, Switch } from "wouter";
import { useMyScreens } from "./use-my-screens";

const TodayPage = lazy(() => import("@/features/today/today-page"));
const IntakePage = lazy(() => import("@/features/intake/intake-page"));
const CaseImportPage = lazy(() => import("@/features/caseimport/import-page"));
const ReportsPage = lazy(() => import("@/features/reports/reports-page"));
const CasesPage = lazy(() => import("@/features/cases/cases-page"));
const BatchPage = lazy(() => import("@/features/cases/batch-page"));
const RegisterPage = lazy(() => import("@/features/cases/register-page"));
const CasePage = lazy(() => import("@/features/cases/case-page"));
const HandoverPage = lazy(() => import("@/features/handover/handover-page"));
const CashPage = lazy(() => import("@/features/cash/cash-page"));
const SurveyEditPage = lazy(() => import("@/features/surveys/edit-page"));
const SurveysPage = lazy(() => import("@/features/surveys/surveys-page"));
const KeyPage = lazy(() => import("@/features/surveys/key-page"));
const SettlePage = lazy(() => import("@/features/surveys/settle-page"));
const SheetPage = lazy(() => import("@/features/surveys/sheet-page"));
const PilePage = lazy(() => import("@/features/surveys/pile-page"));
const FeedbackPage = lazy(() => import("@/features/feedback/feedback-page"));
const FeedbackBatchPage = lazy(() => import("@/features/feedback/batch-page"));
const FeedbackIntakePage = lazy(() => import("@/features/feedback/intake-page"));
const FeedbackMonthPage = lazy(() => import("@/features/feedback/month-page"));
const FeedbackCheckPage = lazy(() => import("@/features/feedback/check-page"));
const FeedbackItemPage = lazy(() => import("@/features/feedback/item-page"));
const MonthPage = lazy(() => import("@/features/notices/month-page"));
const NoticeCheckPage = lazy(() => import("@/features/notices/check-page"));
const ReconcilePage = lazy(() => import("@/features/notices/reconcile-page"));
const RecordsPage = lazy(() => import("@/features/notices/records-page"));
const SettingsPage = lazy(() => import("@/features/settings/settings-page"));

// Routes brings in each screen when it is first opened.
export function Routes() {
  const mine = useMyScreens();
  const home = mine[0]?.path ?? "/settings";
  return (
    <Suspense fallback={null}>
      <Switch>
        <Route path="/today/:due?" component={TodayPage} />
        <Route path="/intake/:procedure?" component={IntakePage} />
        <Route path="/cases" component={CasesPage} />
        <Route path="/cases/where/:filter" component={CasesPage} />
        <Route path="/cases/batch/:act" component={BatchPage} />
        <Route path="/cases/register/:what?" component={RegisterPage} />
        <Route path="/cases/import" component={CaseImportPage} />
        <Route path="/cases/:id" component={CasePage} />
        <Route path="/handover/:id?" component={HandoverPage} />
        <Route path="/cash/:day?" component={CashPage} />
        <Route path="/surveys/new" component={SurveyEditPage} />
        <Route path="/surveys/edit/:code/:version" component={SurveyEditPage} />
        <Route path="/surveys/copy/:code/:version" component={SurveyEditPage} />
        <Route path="/surveys/key/:pile/:which" component={KeyPage} />
        <Route path="/surveys/settle/:pile" component={SettlePage} />
        <Route path="/surveys/pile/:pile" component={PilePage} />
        <Route path="/surveys/sheet/:sheet" component={SheetPage} />
        <Route path="/surveys/:part?" component={SurveysPage} />
        <Route path="/feedback" component={FeedbackPage} />
        <Route path="/feedback/where/:filter" component={FeedbackPage} />
        <Route path="/feedback/batch/:act" component={FeedbackBatchPage} />
        <Route path="/feedback/new" component={FeedbackIntakePage} />
        <Route path="/feedback/month/:month?" component={FeedbackMonthPage} />
        <Route path="/feedback/check/:month?" component={FeedbackCheckPage} />
        <Route path="/feedback/:id" component={FeedbackItemPage} />
        <Route path="/month/verify" component={NoticeCheckPage} />
        <Route path="/month/:month/check/:notice?" component={ReconcilePage} />
        <Route path="/month/:month/records/:notice/:cell" component={RecordsPage} />
        <Route path="/month/:month?/:step?/:notice?" component={MonthPage} />
        <Route path="/reports/:what?" component={ReportsPage} />
        <Route path="/settings/:part?" component={SettingsPage} />
        <Route>
          <Redirect to={home} replace />
        </Route>
      </Switch>
    </Suspense>
  );
}
