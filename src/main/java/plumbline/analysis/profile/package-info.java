/// What verdicts depend on and no audited file says: server versions, small tables, policies.
@NullMarked
package plumbline.analysis.profile;

import org.jspecify.annotations.NullMarked;
