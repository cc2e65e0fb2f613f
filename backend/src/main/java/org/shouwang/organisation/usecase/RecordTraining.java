package org.shouwang.organisation.usecase;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shouwang.access.AccountCard;
import org.shouwang.access.Accounts;
import org.shouwang.audit.Audit;
import org.shouwang.audit.AuditRecord;
import org.shouwang.kernel.Actor;
import org.shouwang.kernel.Ids;
import org.shouwang.kernel.RegionCode;
import org.shouwang.organisation.domain.Training;
import org.shouwang.organisation.domain.TrainingResult;
import org.shouwang.organisation.store.TrainingStore;
import org.shouwang.organisation.usecase.TrainingForm.Trained;
import org.shouwang.platform.problem.FieldFault;
import org.shouwang.platform.problem.Refusal;

/** Records who was trained (HB-10, HB-28), many at once. */
@Singleton
public class RecordTraining {

    private final TrainingStore trainings;
    private final Accounts accounts;
    private final Audit audit;
    private final Clock clock;

    RecordTraining(TrainingStore trainings, Accounts accounts, Audit audit, Clock clock) {
        this.trainings = trainings;
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public void record(Actor actor, TrainingForm form) {
        RegionCode own = actor.jurisdiction().region().orElseThrow(Refusal::notFound);
        List<FieldFault> faults = new ArrayList<>();
        if (form.heldOn().isAfter(LocalDate.now(clock))) {
            faults.add(Fault.FUTURE.at("/heldOn"));
        }
        Map<String, AccountCard> known = accounts.findAll(actor.jurisdiction(), form.people().stream().map(Trained::accountId).distinct().toList());
        List<Training> all = new ArrayList<>();
        for (int i = 0; i < form.people().size(); i++) {
            Trained person = form.people().get(i);
            AccountCard card = known.get(person.accountId());
            Optional<TrainingResult> result = person.result() == null
                    ? Optional.of(TrainingResult.ATTENDED) : TrainingResult.LIST.findByCode(person.result());
            if (card == null) {
                faults.add(Fault.ACCOUNT_UNKNOWN.at("/people/" + i + "/accountId"));
            } else if (result.isEmpty()) {
                faults.add(Fault.CODE_UNKNOWN.at("/people/" + i + "/result"));
            } else {
                // Kept above here, with a duty here: the training is known where the duty is.
                RegionCode region = actor.jurisdiction().covers(card.region()) ? card.region() : own;
                all.add(new Training(Ids.next(), region, card.id(), card.name(), form.topic().strip(), form.heldOn(), form.hours(), result.get()));
            }
        }
        if (!faults.isEmpty()) {
            throw Refusal.invalid(faults);
        }
        trainings.addAll(own, all, actor.id());
        audit.record(AuditRecord.of(actor, "recordTraining", own).rows(all.size()));
    }
}
