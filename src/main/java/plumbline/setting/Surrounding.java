package plumbline.setting;

import plumbline.source.SourceSpan;

/// One fact about what stands around the migrations of a service, and where it is written.
///
/// No fact holds a secret in clear: texts are masked before they come here.
public sealed interface Surrounding
        permits PackageFact,
                DockerFact,
                ScriptFact,
                ComposeFact,
                PipelineFact,
                DocumentFact,
                TestFact,
                SeedFact {

    SourceSpan span();
}
