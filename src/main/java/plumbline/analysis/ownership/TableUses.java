package plumbline.analysis.ownership;

import plumbline.analysis.ServiceReading;

import java.util.List;

/// Finds out what the migrations of a service do with tables.
///
/// Names that only the running program knows are left out; migrations that do not run count for
/// what they create, so that nothing of it is taken for somebody else's.
public interface TableUses {

    List<TableUse> of(ServiceReading service);
}
