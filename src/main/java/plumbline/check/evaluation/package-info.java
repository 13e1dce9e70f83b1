/// Lets all checks judge a service, and draws one proposal from what each of them says.
@NullMarked
package plumbline.check.evaluation;

import org.jspecify.annotations.NullMarked;
