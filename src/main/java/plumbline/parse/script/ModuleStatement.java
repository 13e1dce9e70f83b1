package plumbline.parse.script;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What ties a file to other files.
public sealed interface ModuleStatement extends Statement {

    /// `import a, {b as c}, * as d from 'source'`.
    record Import(Span span, String source, List<Imported> names) implements ModuleStatement {}

    /// One name that is imported: `default`, or `*` for all of them at once.
    record Imported(Span span, String name, String local) {}

    /// `export const a = 1`, `export class A {}` and so on.
    record ExportDeclared(Span span, Statement declaration) implements ModuleStatement {}

    /// `export default value`.
    record ExportDefault(Span span, Expression value) implements ModuleStatement {}

    /// `export {a as b}`, with a source when it passes on what another file exports.
    record ExportNames(Span span, @Nullable String source, List<Exported> names)
            implements ModuleStatement {}

    /// One name that is exported.
    record Exported(Span span, String local, String name) {}

    /// `export * from 'source'`, under a name or not.
    record ExportAll(Span span, String source, @Nullable String name) implements ModuleStatement {}

    /// `export = value`, TypeScript's way to say `module.exports = value`.
    record ExportAssigned(Span span, Expression value) implements ModuleStatement {}
}
