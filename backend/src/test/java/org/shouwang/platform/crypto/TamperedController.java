package org.shouwang.platform.crypto;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.swagger.v3.oas.annotations.Hidden;
import org.shouwang.kernel.Tenant;
import org.shouwang.platform.security.Access;

/** Shows a value that somebody copied here from another row. */
@Hidden
@Controller("/api/v1/test-tampered")
final class TamperedController {

    private final FieldCipher cipher;

    TamperedController(FieldCipher cipher) {
        this.cipher = cipher;
    }

    @Get
    @Access(open = true)
    String show() {
        byte[] copied = cipher.encrypt(address(1), "130434196805121234");
        return cipher.decrypt(address(2), copied);
    }

    private static FieldAddress address(long row) {
        return new FieldAddress(new Tenant("13"), "household_person", "id_number", row);
    }
}
