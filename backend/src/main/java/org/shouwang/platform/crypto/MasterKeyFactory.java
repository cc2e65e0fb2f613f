package org.shouwang.platform.crypto;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import org.shouwang.platform.config.ShouwangConfiguration;

@Factory
class MasterKeyFactory {

    @Singleton
    MasterKey masterKey(ShouwangConfiguration configuration) {
        return MasterKey.fromBase64(configuration.masterKey());
    }
}
