/** Where the story of the demonstration happens: its clock, who acts, and what is noted of it. */
@NullMarked
package org.unionbridge.standalone.demo.stage;

import org.jspecify.annotations.NullMarked;
