package plumbline.check.catalogue;

import plumbline.check.Check;
import plumbline.check.config.AutoSyncOff;
import plumbline.check.config.CertificateVerified;
import plumbline.check.config.ConnectionFromEnvironment;
import plumbline.check.config.DevelopmentConfigured;
import plumbline.check.config.EncryptedInProduction;
import plumbline.check.config.FallbackCredentials;
import plumbline.check.config.FlywayLock;
import plumbline.check.config.LanguageLoader;
import plumbline.check.config.OwnMigrationTable;
import plumbline.check.config.PoolLimits;
import plumbline.check.config.ProductionConfigured;
import plumbline.check.config.TypeormTransactionOverride;

import java.util.List;

/// The checks on how the tools are configured, in reading order.
final class ConfigurationChecks {

    private ConfigurationChecks() {}

    static List<Check> all() {
        return List.of(
                new DevelopmentConfigured(),
                new ProductionConfigured(),
                new ConnectionFromEnvironment(),
                new FallbackCredentials(),
                new PoolLimits(),
                new OwnMigrationTable(),
                new EncryptedInProduction(),
                new CertificateVerified(),
                new LanguageLoader(),
                new TypeormTransactionOverride(),
                new AutoSyncOff(),
                new FlywayLock());
    }
}
