import { Graph } from "../../v1_0/index.js";
import { replay } from "../replay.js";

replay("report_roots.get_email_activity_counts: v1.0/api/reportroot-getemailactivitycounts.md:78", Graph, {
  request: {"method": "GET", "url": "https://graph.microsoft.com/v1.0/reports/getEmailActivityCounts(period='D7')", "headers": {}},
  response: {"status": 302, "headers": {"location": "https://reports.office.com/data/download/JDFKdf2_eJXKS034dbc7e0t__XDe"}},
  kind: "redirect",
  call: (graph) => graph.reportRoots.getEmailActivityCounts({ period: "D7" }),
});

replay("report_roots.get_email_activity_user_detail: v1.0/api/reportroot-getemailactivityuserdetail.md:93", Graph, {
  request: {"method": "GET", "url": "https://graph.microsoft.com/v1.0/reports/getEmailActivityUserDetail(period='D7')", "headers": {}},
  response: {"status": 302, "headers": {"location": "https://reports.office.com/data/download/JDFKdf2_eJXKS034dbc7e0t__XDe"}},
  kind: "redirect",
  call: (graph) => graph.reportRoots.getEmailActivityUserDetail({ period: "D7" }),
});

replay("report_roots.get_email_activity_user_detail: v1.0/api/reportroot-getemailactivityuserdetail.md:119", Graph, {
  request: {"method": "GET", "url": "https://graph.microsoft.com/v1.0/reports/getEmailActivityUserDetail(date=2026-03-01)", "headers": {}},
  response: {"status": 302, "headers": {"location": "https://reports.office.com/data/download/JDFKdf2_eJXKS034dbc7e0t__XDe"}},
  kind: "redirect",
  call: (graph) => graph.reportRoots.getEmailActivityUserDetail({ date: "2026-03-01" }),
});
