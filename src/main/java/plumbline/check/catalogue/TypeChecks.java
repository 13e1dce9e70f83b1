package plumbline.check.catalogue;

import plumbline.check.Check;
import plumbline.check.extension.ExtensionIfNotExists;
import plumbline.check.extension.ExtensionRequired;
import plumbline.check.type.AmountsChecked;
import plumbline.check.type.ArraysIndexed;
import plumbline.check.type.BigintKeys;
import plumbline.check.type.EnumPolicy;
import plumbline.check.type.IdentityOverSerial;
import plumbline.check.type.JsonbNotJson;
import plumbline.check.type.NoFixedChar;
import plumbline.check.type.OneKeyStrategy;
import plumbline.check.type.SmallintDeliberate;
import plumbline.check.type.TimestampWithZone;
import plumbline.check.type.VarcharPolicy;

import java.util.List;

/// The checks on column types and extensions, in reading order.
final class TypeChecks {

    private TypeChecks() {}

    static List<Check> all() {
        return List.of(
                new OneKeyStrategy(),
                new BigintKeys(),
                new SmallintDeliberate(),
                new IdentityOverSerial(),
                new JsonbNotJson(),
                new TimestampWithZone(),
                new EnumPolicy(),
                new ArraysIndexed(),
                new AmountsChecked(),
                new NoFixedChar(),
                new VarcharPolicy(),
                new ExtensionRequired(),
                new ExtensionIfNotExists());
    }
}
