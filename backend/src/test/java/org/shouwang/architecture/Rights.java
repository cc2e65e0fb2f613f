package org.shouwang.architecture;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Who may do what, written down from the domain model (part F) and not from the code: the oracle of the access matrix.
 * It knows roles as words and regions as digits, and shares no class with the product.
 */
final class Rights {

    static final String EVERYBODY = "*";
    static final String SIGNED_IN = "signed in";

    private static final String OPERATOR = "platform_operator";
    /** Of accounts the operator knows the administrators alone; those of the example calls work on cases. */
    private static final Set<String> ABOUT_ACCOUNTS = Set.of(
            "listAccounts", "getAccount", "createAccount", "correctAccount", "grantRole", "revokeGrant",
            "suspendAccount", "reactivateAccount", "deactivateAccount", "resetPassword");

    /** Largest region that a role may stand for, as digits of the code. */
    private static final Map<String, Integer> LARGEST = new TreeMap<>(Map.ofEntries(
            Map.entry("grid_worker", 12),
            Map.entry("group_leader", 15),
            Map.entry("village_officer", 12),
            Map.entry("first_secretary", 12),
            Map.entry("assistance_contact", 12),
            Map.entry("township_station", 9),
            Map.entry("township_leader", 9),
            Map.entry("county_centre", 6),
            Map.entry("county_bureau", 6),
            Map.entry("department_officer", 2),
            Map.entry("insurer_surveyor", 6),
            Map.entry("fund_officer", 6),
            Map.entry("city_centre", 4),
            Map.entry("province_centre", 2),
            Map.entry("inspector", 2),
            Map.entry("auditor", 2),
            Map.entry("policy_admin", 2),
            Map.entry("system_admin", 2),
            Map.entry("security_admin", 2),
            Map.entry("audit_admin", 2),
            Map.entry("department_client", 2)));

    private static final String READERS = "grid_worker village_officer first_secretary township_station township_leader"
            + " county_centre county_bureau city_centre province_centre auditor";
    private static final String KEEPERS = "village_officer township_station county_centre";
    private static final String IMPORTERS = "township_station county_centre";
    /** At desks; the model gives grid workers and villages no export, and forbids it to surveyors. */
    private static final String EXPORTERS = "township_station township_leader county_centre county_bureau city_centre province_centre auditor";
    private static final String APPROVERS = "township_leader county_centre county_bureau city_centre province_centre security_admin";
    private static final String ADMINISTRATORS = "system_admin security_admin audit_admin";
    private static final String APPOINTERS = "system_admin township_station platform_operator";
    private static final String TAGGERS = "county_centre county_bureau province_centre";

    /** Who answers for a tenant; what counts is that the whole tenant is theirs. */
    private static final String ANSWERERS = "security_admin county_centre province_centre";
    private static final String ORGANISERS = "township_station county_centre system_admin";
    private static final String OVERSEERS = "village_officer first_secretary township_station township_leader county_centre"
            + " county_bureau city_centre province_centre auditor";

    /** One line an operation: its id, then the roles that may call it. */
    private static final String TABLE = """
            getClientConfig           : *
            getMe                     : signed in
            searchRegions             : signed in
            getRegion                 : signed in
            createGroup               : KEEPERS
            renameGroup               : KEEPERS
            setDutyContact            : KEEPERS
            setRegionTags             : TAGGERS
            listAuditEntries          : auditor county_bureau audit_admin
            listAccounts              : ADMINISTRATORS township_station platform_operator
            getAccount                : ADMINISTRATORS township_station platform_operator
            createAccount             : system_admin township_station
            correctAccount            : APPOINTERS
            grantRole                 : system_admin township_station
            revokeGrant               : APPOINTERS
            decideGrant               : security_admin
            suspendAccount            : APPOINTERS security_admin
            reactivateAccount         : APPOINTERS security_admin
            deactivateAccount         : APPOINTERS
            resetPassword             : APPOINTERS
            createAccountsFromFile    : system_admin township_station
            listAccountFiles          : system_admin township_station
            getAccountFile            : system_admin township_station
            listRejectedAccountRows   : system_admin township_station
            takeFirstPasswords        : system_admin township_station
            downloadAccountTemplate   : system_admin township_station
            listClients               : ADMINISTRATORS
            registerClient            : system_admin
            rotateClientSecret        : system_admin
            setClientScopes           : system_admin
            suspendClient             : system_admin security_admin
            reactivateClient          : system_admin security_admin
            listJobs                  : IMPORTERS
            getJob                    : IMPORTERS
            cancelJob                 : IMPORTERS
            listHouseholds            : READERS group_leader
            summarizeHouseholds       : READERS group_leader
            searchHouseholds          : READERS
            registerHousehold         : KEEPERS
            getHousehold              : READERS
            correctHousehold          : KEEPERS
            addMember                 : KEEPERS
            correctMember             : KEEPERS
            endMembership             : KEEPERS
            recordIncomeStatement     : KEEPERS
            listIncomeStatements      : READERS
            recordGuarantee           : KEEPERS
            unmaskHousehold           : township_station county_centre county_bureau auditor fund_officer
            listHouseholdChanges      : READERS
            listHouseholdAccesses     : township_station township_leader county_centre county_bureau city_centre province_centre auditor
            splitHousehold            : KEEPERS
            mergeHouseholds           : KEEPERS
            moveHousehold             : KEEPERS
            requestMove               : KEEPERS
            withdrawMove              : KEEPERS
            listMoves                 : KEEPERS county_bureau
            listMoveDestinations      : KEEPERS
            acceptMove                : county_centre
            refuseMove                : county_centre
            mergePersons              : county_centre city_centre province_centre
            undoPersonMerge           : county_centre city_centre province_centre
            listPersonMerges          : county_centre county_bureau city_centre province_centre
            listDuplicatePersons      : county_centre county_bureau city_centre province_centre
            listSharedPhones          : county_centre county_bureau city_centre province_centre
            resolveCode               : *
            listCodes                 : READERS
            issueCode                 : KEEPERS
            revokeCode                : KEEPERS
            listDoorPlates            : KEEPERS
            importHouseholds          : IMPORTERS
            listHouseholdImports      : IMPORTERS
            getHouseholdImport        : IMPORTERS
            getImportUndoing          : IMPORTERS
            undoImport                : IMPORTERS
            listKeptHouseholds        : IMPORTERS
            cancelHouseholdImport     : IMPORTERS
            listRejectedRows          : IMPORTERS
            downloadRejectedRows      : IMPORTERS
            listDifferences           : IMPORTERS
            downloadDifferences       : IMPORTERS
            downloadImportTemplate    : IMPORTERS
            listTenants               : platform_operator
            searchTenantPlaces        : platform_operator
            getTenant                 : platform_operator
            openTenant                : platform_operator
            appointAdministrator      : platform_operator
            correctTenant             : platform_operator
            setTenantSeal             : platform_operator system_admin
            setTenantContacts         : system_admin
            suspendTenant             : platform_operator
            reopenTenant              : platform_operator
            getOwnTenant              : signed in
            listTenantParameters      : policy_admin system_admin security_admin audit_admin county_centre province_centre
            setTenantParameter        : policy_admin system_admin
            requestBreakGlass         : platform_operator
            listBreakGlass            : platform_operator audit_admin ANSWERERS
            approveBreakGlass         : ANSWERERS
            refuseBreakGlass          : ANSWERERS
            endBreakGlass             : platform_operator ANSWERERS
            listBreakGlassReads       : audit_admin ANSWERERS
            createOrganisation        : ORGANISERS
            correctOrganisation       : ORGANISERS
            endOrganisation           : ORGANISERS
            appoint                   : ORGANISERS
            endAppointment            : ORGANISERS
            bindToVillage             : ORGANISERS
            recordTraining            : ORGANISERS
            assignGrid                : ORGANISERS
            handOverGrids             : ORGANISERS
            getGridHandOver           : ORGANISERS
            listOrganisations         : OVERSEERS system_admin
            downloadOrganisations     : OVERSEERS system_admin
            getOrganisation           : OVERSEERS system_admin
            listVillageResponsibilities : OVERSEERS system_admin
            downloadVillageResponsibilities : OVERSEERS system_admin
            listOrganisationGaps      : OVERSEERS system_admin
            downloadOrganisationGaps  : OVERSEERS system_admin
            listTrainingRecords       : OVERSEERS system_admin
            downloadTrainingRecords   : OVERSEERS system_admin
            listTrainingGaps          : OVERSEERS system_admin
            downloadTrainingGaps      : OVERSEERS system_admin
            searchWorkers             : OVERSEERS system_admin
            downloadGrids             : OVERSEERS system_admin
            summarizeGrids            : OVERSEERS system_admin
            listGridGaps              : OVERSEERS system_admin
            downloadGridGaps          : OVERSEERS system_admin
            listGridWorkloads         : OVERSEERS system_admin
            downloadGridWorkloads     : OVERSEERS system_admin
            listGrids                 : OVERSEERS system_admin grid_worker
            listGridAssignments       : OVERSEERS system_admin grid_worker
            listHouseholdsWithoutGrid : OVERSEERS
            previewExport             : EXPORTERS
            requestExport             : EXPORTERS
            downloadExport            : EXPORTERS
            listExports               : EXPORTERS security_admin
            getExport                 : EXPORTERS security_admin
            withdrawExport            : EXPORTERS security_admin
            approveExport             : APPROVERS
            refuseExport              : APPROVERS
            traceExport               : county_bureau auditor security_admin
            """;

    private final Map<String, String> table = new TreeMap<>();

    Rights() {
        TABLE.lines().filter(line -> !line.isBlank()).map(line -> line.split(":", 2)).forEach(line ->
                table.put(line[0].strip(), line[1].strip()
                        .replace("ANSWERERS", ANSWERERS)
                        .replace("EXPORTERS", EXPORTERS)
                        .replace("APPROVERS", APPROVERS)
                        .replace("READERS", READERS)
                        .replace("KEEPERS", KEEPERS)
                        .replace("IMPORTERS", IMPORTERS)
                        .replace("ADMINISTRATORS", ADMINISTRATORS)
                        .replace("APPOINTERS", APPOINTERS)
                        .replace("TAGGERS", TAGGERS)
                        .replace("ORGANISERS", ORGANISERS)
                        .replace("OVERSEERS", OVERSEERS)));
    }

    Set<String> operations() {
        return table.keySet();
    }

    /** {@link #EVERYBODY}, {@link #SIGNED_IN}, or the roles. */
    List<String> whoMay(String operation) {
        String who = table.get(operation);
        return who.equals(EVERYBODY) || who.equals(SIGNED_IN) ? List.of(who) : Arrays.asList(who.split("\\s+"));
    }

    static Set<String> roles() {
        Set<String> roles = new TreeSet<>(LARGEST.keySet());
        roles.add(OPERATOR);
        return roles;
    }

    /** Whether a grant of the role in this region counts; only the platform's operators stand for no region. */
    static boolean counts(String role, String region) {
        return role.equals(OPERATOR) ? region.isEmpty() : !region.isEmpty() && region.length() >= LARGEST.get(role);
    }

    /** Digits of the largest region that the role may stand for. */
    static int largest(String role) {
        return LARGEST.get(role);
    }

    boolean mayCall(String operation, String role, String region) {
        List<String> who = whoMay(operation);
        return who.contains(EVERYBODY) || who.contains(SIGNED_IN) && isKnown(role, region) || who.contains(role) && counts(role, region);
    }

    /** A department's system belongs to a place; without one nobody has registered it. */
    private static boolean isKnown(String role, String region) {
        return !role.equals("department_client") || !region.isEmpty();
    }

    /** Whether somebody who may call the operation is told about the subject. The operator stands above the tenants, nowhere else. */
    boolean reaches(String operation, String role, String region, String subject) {
        if (operation.equals("listAuditEntries") && role.equals("audit_admin")) {
            return false; // the example is case work, and audit administrators watch administrators
        }
        return covers(role, region, subject)
                || role.equals(OPERATOR) && region.isEmpty() && whoMay(operation).contains(role) && !ABOUT_ACCOUNTS.contains(operation);
    }

    /** No region is no jurisdiction; a region covers what its digits begin. */
    static boolean covers(String role, String region, String subject) {
        return !role.equals(OPERATOR) && counts(role, region) && subject.startsWith(region);
    }
}
