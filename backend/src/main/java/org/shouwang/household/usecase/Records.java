package org.shouwang.household.usecase;

import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import org.shouwang.audit.Audit;
import org.shouwang.audit.AuditEntry;
import org.shouwang.audit.AuditRecord;
import org.shouwang.household.HouseholdCard;
import org.shouwang.household.HouseholdDirectory;
import org.shouwang.household.HouseholdProblem;
import org.shouwang.household.domain.Purpose;
import org.shouwang.household.domain.RecordedStatement;
import org.shouwang.household.store.HouseholdHistory;
import org.shouwang.household.store.HouseholdHistory.RecordedChange;
import org.shouwang.household.store.IncomeStatements;
import org.shouwang.kernel.Actor;
import org.shouwang.platform.problem.Refusal;
import org.shouwang.platform.web.Cursor;
import org.shouwang.platform.web.Page;

/** The longer lists behind a household's page. */
@Singleton
public class Records {

    private final HouseholdDirectory directory;
    private final IncomeStatements statements;
    private final HouseholdHistory history;
    private final Audit audit;

    Records(HouseholdDirectory directory, IncomeStatements statements, HouseholdHistory history, Audit audit) {
        this.directory = directory;
        this.statements = statements;
        this.history = history;
        this.audit = audit;
    }

    public record Statements(Page<RecordedStatement> page, int membersToday) {}

    public Statements statements(Actor actor, long id, @Nullable Purpose purpose, @Nullable Cursor after, int limit) {
        if (Sight.of(actor).needsPurpose() && purpose == null) {
            throw new Refusal(HouseholdProblem.PURPOSE_REQUIRED);
        }
        HouseholdCard household = directory.find(id, actor.jurisdiction()).orElseThrow(Refusal::notFound);
        audit.record(AuditRecord.of(actor, "listIncomeStatements", household.region())
                .on("household", id)
                .because(purpose == null ? null : purpose.code(), null));
        Page<RecordedStatement> page = Page.of(
                statements.page(actor.jurisdiction(), id, after, limit + 1), limit, statement -> Cursor.at(statement.id()));
        return new Statements(page, household.memberCount());
    }

    public record Changes(Page<RecordedChange> page, Sight sight) {}

    /** What became of a household; health and numbers as far as the reader sees them on the page itself. */
    public Changes changes(Actor actor, long id, @Nullable Purpose purpose, @Nullable Cursor after, int limit) {
        Sight sight = Sight.of(actor);
        if (sight.needsPurpose() && purpose == null) {
            throw new Refusal(HouseholdProblem.PURPOSE_REQUIRED);
        }
        HouseholdCard household = directory.find(id, actor.jurisdiction()).orElseThrow(Refusal::notFound);
        audit.record(AuditRecord.of(actor, "listHouseholdChanges", household.region())
                .on("household", id)
                .because(purpose == null ? null : purpose.code(), null));
        return new Changes(
                Page.of(history.page(household.region().county(), id, after, limit + 1), limit, change -> Cursor.at(change.id())), sight);
    }

    public Page<AuditEntry> accesses(Actor actor, long id, @Nullable Cursor after, int limit) {
        directory.find(id, actor.jurisdiction()).orElseThrow(Refusal::notFound);
        return audit.ofSubject(actor.jurisdiction(), "household", Long.toString(id), after, limit);
    }
}
