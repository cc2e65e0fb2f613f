package org.shouwang.platform.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.MeterRegistry;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.shouwang.kernel.Tenant;
import org.shouwang.platform.database.Sql;
import org.shouwang.world.World;

class FieldCipherTest {

    private static final Tenant HEBEI = new Tenant("13");
    private static final Tenant GUIZHOU = new Tenant("52");
    private static final FieldAddress HERE = new FieldAddress(HEBEI, "household_person", "id_number", 7);
    private static final String ID_NUMBER = "130434196805121234";

    private final World world = World.get();
    private final FieldCipher cipher = world.bean(FieldCipher.class);
    private final BlindIndex index = world.bean(BlindIndex.class);

    @Test
    void valueOpensWhereItWasEncryptedAndEveryEncryptionDiffers() {
        byte[] once = cipher.encrypt(HERE, ID_NUMBER);
        byte[] again = cipher.encrypt(HERE, ID_NUMBER);

        assertThat(cipher.decrypt(HERE, once)).isEqualTo(ID_NUMBER);
        assertThat(once).isNotEqualTo(again).hasSize(ID_NUMBER.length() + FieldCipher.OVERHEAD);
        assertThat(new String(once, UTF_8)).doesNotContain(ID_NUMBER);
    }

    static List<FieldAddress> elsewhere() {
        return List.of(
                new FieldAddress(HEBEI, "household_person", "id_number", 8),
                new FieldAddress(HEBEI, "household_person", "phone", 7),
                new FieldAddress(HEBEI, "household_household", "id_number", 7),
                new FieldAddress(GUIZHOU, "household_person", "id_number", 7));
    }

    @ParameterizedTest
    @MethodSource("elsewhere")
    void valueThatWasMovedElsewhereRaisesAnAlarmInsteadOfOpening(FieldAddress elsewhere) {
        byte[] value = cipher.encrypt(HERE, ID_NUMBER);
        double before = alarms();

        assertThatThrownBy(() -> cipher.decrypt(elsewhere, value)).isInstanceOf(IntegrityAlarm.class).hasMessageNotContaining(ID_NUMBER);
        assertThat(alarms()).isEqualTo(before + 1);
    }

    @Test
    void readerOfATamperedRecordGetsAnAlarmAndNoneOfItsData() {
        var answer = world.anonymous().get("/test-tampered").expectProblem(500, "integrity-alarm");

        assertThat(answer.text()).doesNotContain("130434", "household_person");
    }

    @Test
    void valueWithOneChangedBitRaisesAnAlarm() {
        byte[] value = cipher.encrypt(HERE, ID_NUMBER);
        value[value.length - 1] ^= 1;

        assertThatThrownBy(() -> cipher.decrypt(HERE, value)).isInstanceOf(IntegrityAlarm.class);
    }

    @Test
    void sameNumberIsFoundAgainInItsTenantAndUnrecognisableElsewhere() {
        byte[] number = index.index(HEBEI, "id_number", ID_NUMBER);

        assertThat(number).hasSize(BlindIndex.BYTES).isEqualTo(index.index(HEBEI, "id_number", ID_NUMBER));
        assertThat(index.index(HEBEI, "phone", ID_NUMBER)).isNotEqualTo(number);
        assertThat(index.index(GUIZHOU, "id_number", ID_NUMBER)).isNotEqualTo(number);
        assertThat(index.index(HEBEI, "id_number", "130434196805121235")).isNotEqualTo(number);
    }

    @Test
    void twoReplicasThatMeetANewTenantAtTheSameMomentUseTheSameKeys() throws Exception {
        Tenant tibet = new Tenant("54");
        TenantKeys one = replica();
        TenantKeys other = replica();
        List<Callable<byte[]>> race = List.of(
                () -> one.indexKeyOf(tibet).compute(ID_NUMBER.getBytes(UTF_8), 16),
                () -> other.indexKeyOf(tibet).compute(ID_NUMBER.getBytes(UTF_8), 16));

        try (var threads = Executors.newFixedThreadPool(2)) {
            var answers = threads.invokeAll(race);
            assertThat(answers.get(0).get()).isEqualTo(answers.get(1).get());
        }
    }

    @Test
    void keyMadeInATransactionThatFailsIsStillThere() {
        Tenant qinghai = new Tenant("63");
        TenantKeys first = replica();
        Sql sql = world.bean(Sql.class);
        byte[][] value = new byte[1][];

        assertThatThrownBy(() -> sql.inTransaction(() -> {
            value[0] = encrypt(first, qinghai);
            throw new IllegalStateException("the import fails after its first row");
        })).hasMessageContaining("the import fails");

        assertThat(decrypt(replica(), qinghai, value[0])).isEqualTo(ID_NUMBER);
    }

    @Test
    void databaseOfAnotherMasterKeyIsRefusedWithItsFingerprint() {
        cipher.encrypt(HERE, ID_NUMBER);
        MasterKey wrong = MasterKey.fromBase64(Base64.getEncoder().encodeToString(new byte[32]));
        TenantKeys stranger = new TenantKeys(wrong, world.bean(Sql.class));

        assertThatThrownBy(() -> stranger.fieldKeyOf(HEBEI)).hasMessageContaining("SHOUWANG_MASTER_KEY").hasMessageContaining(wrong.fingerprint());
    }

    @Test
    void keysetCopiedFromAnotherTenantDoesNotOpen() throws SQLException {
        Tenant gansu = new Tenant("62");
        Tenant ningxia = new Tenant("64");
        replica().fieldKeyOf(gansu);
        replica().fieldKeyOf(ningxia);
        try (var owner = world.asOwner(); var statement = owner.createStatement()) {
            statement.executeUpdate("""
                    UPDATE platform_tenant_key copy
                    JOIN platform_tenant_key original ON original.tenant = '62' AND original.purpose = 'field'
                    SET copy.wrapped_keyset = original.wrapped_keyset
                    WHERE copy.tenant = '64' AND copy.purpose = 'field'
                    """);
        }

        assertThatThrownBy(() -> replica().fieldKeyOf(ningxia)).hasMessageContaining("does not open");
    }

    private TenantKeys replica() {
        return new TenantKeys(world.bean(MasterKey.class), world.bean(Sql.class));
    }

    private static byte[] encrypt(TenantKeys keys, Tenant tenant) {
        try {
            return keys.fieldKeyOf(tenant).encrypt(ID_NUMBER.getBytes(UTF_8), new byte[0]);
        } catch (java.security.GeneralSecurityException failed) {
            throw new AssertionError(failed);
        }
    }

    private static String decrypt(TenantKeys keys, Tenant tenant, byte[] value) {
        try {
            return new String(keys.fieldKeyOf(tenant).decrypt(value, new byte[0]), UTF_8);
        } catch (java.security.GeneralSecurityException failed) {
            throw new AssertionError(failed);
        }
    }

    private double alarms() {
        return world.bean(MeterRegistry.class).counter("shouwang.integrity.alarms").count();
    }
}
