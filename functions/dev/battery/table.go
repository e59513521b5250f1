package main

// promises are what `make battery` shows.
func promises() []promise {
	const usecases = "./shared/ordering/usecase"
	orders := "TestOrders_BadLine TestOrders_Planted"
	return []promise{
		{1, "one order per confirmed quote", []shown{
			{folder: usecases, tests: orders},
			shown{folder: "./shared/table/dynamo", tests: orders}.on(dynamoDB),
			shown{folder: "./shared/table/postgres", tests: orders}.on(postgres),
		}},
		{2, "crash-safe", []shown{{folder: "./shared/jobs", tests: "TestCommands_Killed TestCommands_KilledPlanted TestCommands_All"}}},
		{3, "jobs repeat safely", []shown{{folder: "./shared/jobs/dynamostream", tests: "TestRecords_Replayed TestRecords_ReplayedPlanted"}}},
		{4, "Idempotency-Key", []shown{{folder: "./shared/api", tests: "TestIdempotency_Volume TestIdempotency_VolumePlanted TestIdempotency_Concurrent TestIdempotency_KeyRequired"}}},
		{5, "no lost update", onEach(shown{folder: usecases, tests: "TestCart_Editors TestCart_EditorsPlanted"})},
		{6, "linearizable", onEach(shown{folder: "./shared/store", tests: "TestHistory_Linearizable TestHistory_Planted TestUpdate_WriteSkew"})},
		{7, "no illegal step", []shown{
			{folder: usecases, tests: "TestRules_Sequences TestRules_Planted TestTransitions_Version TestTransitions_OrderItem TestTransitions_FinalStates"},
		}},
		{8, "approved = signed = ordered", []shown{{folder: usecases, tests: "TestVersion_Mutated TestVersion_MutatedPlanted TestVersion_Edited TestConfirm_Document"}}},
		{9, "no order on a stale basis", []shown{{folder: usecases, tests: "TestConfirm_Stale TestConfirm_PartnerBlockedMeanwhile"}}},
		{10, "expiry by the clock", []shown{{folder: usecases, tests: "TestConfirm_Nights TestConfirm_Validity"}}},
		{11, "cleanup hurts no live cart", []shown{{folder: usecases, tests: "TestSweep_Races TestSweep_RacesPlanted TestSweep_Concurrent TestSweep_Index"}}},
		{12, "links unforgeable, cursors closed", []shown{
			{folder: "./shared/identity", tests: "TestLinks_Forged TestLinks_Check TestLinks_PlantedCheckers TestLinks_NearMiss"},
			{folder: "./shared/table", tests: "TestCursor_Forged TestCursor_OtherQuery"},
			{folder: "./shared/store", tests: "TestCursor_Sealed"},
		}},
		{13, "scanner-proof, once, rotate, revoke", []shown{
			{folder: "./shared/page", tests: "TestLink_Look TestLink_Bot TestLink_Once TestLink_OncePlanted TestLink_Dead TestLink_OtherSite TestLink_FormerDelegate TestLink_FormerManager"},
		}},
		{14, "nothing leaks", []shown{
			{folder: "./test", tests: "TestServer_Canaries TestServer_Settings TestLog_Canaries"},
			{folder: "./shared/jobs", tests: "TestErase_Traces TestErase_TracesPlanted"},
		}},
		{15, "tenancy", []shown{
			{folder: "./shared/api", tests: "TestRoutes_Access TestRoutes_AccessPlanted TestRoutes_OtherPartner TestRoutes_Contract"},
			{folder: "./shared/page", tests: "TestPages_Access TestPages_AccessPlanted"},
		}},
		{16, "server-owned fields", []shown{{folder: "./shared/api", tests: "TestFields_ServerOwned"}}},
		{17, "tokens hard", []shown{{folder: "./shared/identity", tests: "TestVerifier_Refuses TestVerifier_PlantedVerifiers TestVerifier_IssuerDown TestVerifier_NewKey TestVerifier_WithdrawnKey TestVerifier_UnknownKeys TestVerifier_Concurrent"}}},
		{18, "parsers do not fall", []shown{
			{folder: "./shared/api", tests: "TestInput_Mutated TestContract_Planted"},
			{folder: "./shared/vatid", tests: "FuzzParse"},
			{folder: "./shared/page/parse", tests: "FuzzAmount"},
			{folder: "./shared/page/parse", tests: "FuzzPercent"},
			{folder: "./shared/identity", tests: "FuzzLinks_Check"},
			{folder: "./shared/api", tests: "FuzzAddItems"},
			{folder: "./shared/lambdahttp", tests: "FuzzHandler"},
			{folder: "./shared/telephone", tests: "FuzzParseRange"},
			{folder: "./shared/mailaddress", tests: "FuzzParse"},
			{folder: "./shared/forwarded", tests: "FuzzProxies_Client"},
			{folder: "./shared/table", tests: "FuzzCursor"},
			{folder: "./shared/postal", tests: "FuzzPostcode"},
			{folder: "./shared/printable", tests: "FuzzContains"},
			{folder: "./shared/printable", tests: "FuzzClean"},
			{folder: "./shared/pdfscan", tests: "FuzzScan"},
		}},
		{19, "bounded cost", []shown{{folder: "./test", tests: "TestServer_BoundedCost TestServer_BoundedCostPlanted"}}},
		{20, "any text renders", []shown{
			{folder: "./shared/document/pdf", tests: "TestRender_ManyTexts TestRender_Hostile TestRender_AnyText TestFigures_Planted"},
			{folder: "./shared/jobs", tests: "TestMailer_Hostile TestMailer_HostilePlanted"},
		}},
		{21, "evidence", []shown{{folder: "./shared/bundle", tests: "TestVerify_Flipped TestVerify_History TestVerify_Forged TestBundle"}}},
		{22, "uploads", []shown{
			{folder: "./shared/pdfscan", tests: "TestScan_Hostile TestScan_Planted"},
			{folder: "./shared/api", tests: "TestEvidence_Hostile TestEvidence_Upload"},
			{folder: "./shared/jobs", tests: "TestMailer_Evidence"},
		}},
		{23, "outage is clean", []shown{{folder: "./test", tests: "TestServer_Outage TestServer_OutagePlanted"}}},
		{24, "mail arrives", []shown{{folder: "./shared/jobs", tests: "TestMailer_Arrives TestMailer_ArrivesPlanted"}}},
		{25, "self-check", []shown{{folder: "./shared/doctor", tests: "TestDoctor_Finds TestDoctor_Planted TestDoctor_Healthy"}}},
		{26, "load", []shown{{folder: "./test", tests: "TestServer_Load TestServer_LoadPlanted"}}},
	}
}
