package plumbline.framework.knex.handle;

import plumbline.parse.script.value.HostObject;

/// `knex.migrate` and `knex.seed`: whatever a migration has them do is reported.
final class ToolObject implements HostObject {}
