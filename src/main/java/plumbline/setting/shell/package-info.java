/// Shell and PowerShell text: its commands, what becomes of failures, and who migrates in it.
@NullMarked
package plumbline.setting.shell;

import org.jspecify.annotations.NullMarked;
