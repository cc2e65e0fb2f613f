package org.shouwang.household.imports;

import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.shouwang.household.imports.Layout.FoundColumns;
import org.shouwang.kernel.Actor;
import org.shouwang.kernel.RegionCode;
import org.shouwang.kernel.RegionLevel;
import org.shouwang.platform.files.FileProblem;
import org.shouwang.platform.files.MultipartForm;
import org.shouwang.platform.files.NewFile;
import org.shouwang.platform.files.StoredFile;
import org.shouwang.platform.files.StoredFiles;
import org.shouwang.platform.problem.FieldFault;
import org.shouwang.platform.problem.Refusal;
import org.shouwang.platform.sheets.SheetLimits;
import org.shouwang.platform.sheets.SheetReader;
import org.shouwang.region.Regions;

/**
 * Takes a register file: checks the form, stores the file encrypted while it arrives, looks at its header, and asks for the
 * job. A file that is no register is refused at once and not kept.
 */
@Singleton
class ReceiveImport {

    /** Long enough to try again after a failure; a finished import deletes its file. */
    private static final Duration KEPT = Duration.ofDays(7);

    private final StoredFiles files;
    private final Regions regions;
    private final AcceptImport accepting;

    ReceiveImport(StoredFiles files, Regions regions, AcceptImport accepting) {
        this.files = files;
        this.regions = regions;
        this.accepting = accepting;
    }

    /** @param announced bytes of the request, or less than 0 when it does not say */
    HttpResponse<?> receive(Actor actor, String contentType, long announced, InputStream body) {
        files.expect(announced);
        try {
            MultipartForm form = MultipartForm.of(body, contentType).orElseThrow(() -> new Refusal(ImportProblem.UPLOAD_MALFORMED));
            Map<String, String> fields = new HashMap<>();
            for (var part = form.next(); part.isPresent(); part = form.next()) {
                if (part.get().name().equals("file")) {
                    return receive(actor, order(actor, fields), part.get());
                }
                fields.put(part.get().name(), part.get().text());
            }
            throw new Refusal(ImportProblem.UPLOAD_MALFORMED);
        } catch (IOException broken) {
            throw new Refusal(FileProblem.TRUNCATED);
        }
    }

    /** What is asked for; a region outside the jurisdiction is as unknown as one that does not exist. */
    private Order order(Actor actor, Map<String, String> fields) {
        RegionCode region = RegionCode.parse(fields.getOrDefault("region", ""))
                .filter(code -> actor.jurisdiction().covers(code) && regions.exists(code))
                .orElseThrow(Refusal::notFound);
        List<FieldFault> faults = new ArrayList<>();
        if (region.level().isBroaderThan(RegionLevel.COUNTY) || region.level() == RegionLevel.GROUP) {
            faults.add(new FieldFault("/region", "region.level", "须为县、乡镇或行政村", "must be a county, a township or a village"));
        }
        var layout = Layout.ofWord(fields.getOrDefault("layout", ""));
        if (layout.isEmpty()) {
            faults.add(new FieldFault("/layout", "unknown-code", "须为 register 或 national", "must be register or national"));
        }
        var mode = ImportMode.ofWord(fields.getOrDefault("mode", ""));
        if (mode.isEmpty()) {
            faults.add(new FieldFault("/mode", "unknown-code", "须为 apply 或 compare", "must be apply or compare"));
        }
        if (!faults.isEmpty()) {
            throw Refusal.invalid(faults);
        }
        return new Order(region, layout.orElseThrow(), mode.orElseThrow());
    }

    record Order(RegionCode region, Layout layout, ImportMode mode) {}

    private HttpResponse<?> receive(Actor actor, Order order, MultipartForm.Part part) {
        StoredFile file = files.store(part.content(), new NewFile(part.fileName().orElse("register"), order.region, actor, KEPT));
        AtomicBoolean taken = new AtomicBoolean();
        try {
            FoundColumns columns = look(file, order.layout);
            return accepting.accept(actor, new ImportOrder(order.region.value(), order.layout.word(), order.mode.word(), file.sha256()),
                    order, file, columns, taken);
        } finally {
            if (!taken.get()) {
                files.delete(file.id());
            }
        }
    }

    private FoundColumns look(StoredFile file, Layout layout) {
        try (SheetReader rows = SheetReader.open(() -> files.open(file), SheetLimits.DEFAULT)) {
            return layout.find(rows);
        }
    }
}
