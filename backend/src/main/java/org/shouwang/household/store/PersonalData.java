package org.shouwang.household.store;

import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import org.shouwang.kernel.IdNumber;
import org.shouwang.kernel.PhoneNumber;
import org.shouwang.kernel.Tenant;
import org.shouwang.platform.crypto.BlindIndex;
import org.shouwang.platform.crypto.FieldAddress;
import org.shouwang.platform.crypto.FieldCipher;

/** Which values of the registry are encrypted, under which address, and what finds them again. */
@Singleton
class PersonalData {

    private static final String PERSON = "household_person";
    private static final String HOUSEHOLD = "household_household";
    private static final String VERSION = "household_version";

    private final FieldCipher cipher;
    private final BlindIndex blindIndex;

    PersonalData(FieldCipher cipher, BlindIndex blindIndex) {
        this.cipher = cipher;
        this.blindIndex = blindIndex;
    }

    /** One person, whichever paper was shown. */
    byte[] indexOf(Tenant tenant, IdNumber number) {
        return blindIndex.index(tenant, "id_number", number.identity());
    }

    /** Persons and households share the index: whoever searches a phone means either. */
    byte[] indexOf(Tenant tenant, PhoneNumber phone) {
        return blindIndex.index(tenant, "phone", phone.value());
    }

    Vault ofPerson(Tenant tenant, long personId) {
        return new Vault(tenant, PERSON, personId);
    }

    Vault ofHousehold(Tenant tenant, long householdId) {
        return new Vault(tenant, HOUSEHOLD, householdId);
    }

    Vault ofVersion(Tenant tenant, long versionId) {
        return new Vault(tenant, VERSION, versionId);
    }

    /** Locks and opens the columns of one row. */
    final class Vault {

        private final Tenant tenant;
        private final String table;
        private final long rowId;

        private Vault(Tenant tenant, String table, long rowId) {
            this.tenant = tenant;
            this.table = table;
            this.rowId = rowId;
        }

        byte[] lock(String column, String text) {
            return cipher.encrypt(new FieldAddress(tenant, table, column, rowId), text);
        }

        String open(String column, byte[] ciphertext) {
            return cipher.decrypt(new FieldAddress(tenant, table, column, rowId), ciphertext);
        }

        @Nullable String openOrNull(String column, byte @Nullable [] ciphertext) {
            return ciphertext == null ? null : open(column, ciphertext);
        }
    }
}
