package org.shouwang.tenant.usecase;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.shouwang.kernel.Actor;
import org.shouwang.kernel.Jurisdiction;
import org.shouwang.platform.files.NewFile;
import org.shouwang.platform.files.StoredFiles;
import org.shouwang.platform.problem.Refusal;
import org.shouwang.platform.web.Version;
import org.shouwang.tenant.store.TenantRow;
import org.shouwang.tenant.store.TenantTable;

/** The images of tenants: kept with the files, shown as a data address so that a page needs no second request with a token. */
@Singleton
public class Seals {

    /** As long as the tenant: the file is replaced, not outlived. */
    private static final Duration KEPT = Duration.ofDays(365L * 100);

    private final StoredFiles files;
    private final TenantTable table;
    private final KeepTenant keeping;
    /** A file never changes; every sign-in of a province asks for the same one. */
    private final Cache<Long, String> shown = Caffeine.newBuilder().maximumSize(100).build();

    Seals(StoredFiles files, TenantTable table, KeepTenant keeping) {
        this.files = files;
        this.table = table;
        this.keeping = keeping;
    }

    /** Not in one transaction: a file is stored in transactions of its own, and removed when the tenant does not take it. */
    public void set(Actor actor, long id, Version version, String base64) {
        SealImage image = SealImage.of(base64);
        TenantRow tenant = table.findAcrossTenants(id).orElseThrow(Refusal::notFound);
        version.mustBe(tenant.version());
        var file = files.store(new ByteArrayInputStream(image.bytes()), new NewFile("seal", tenant.region(), actor, KEPT));
        try {
            keeping.setSeal(actor, id, version, new TenantRow.Seal(file.id(), image.type()));
        } catch (RuntimeException refused) {
            files.delete(file.id());
            throw refused;
        }
        tenant.seal().ifPresent(before -> files.delete(before.fileId()));
    }

    /** As the address of an image. */
    public Optional<String> of(TenantRow tenant) {
        return tenant.seal().map(seal -> shown.get(seal.fileId(), id -> "data:" + seal.type() + ";base64," + read(tenant, id)));
    }

    private String read(TenantRow tenant, long file) {
        var stored = files.find(Jurisdiction.of(tenant.region()), file).orElseThrow(Refusal::notFound);
        try (InputStream content = files.open(stored)) {
            return Base64.getEncoder().encodeToString(content.readAllBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
