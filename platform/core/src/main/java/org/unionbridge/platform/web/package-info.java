/** HTTP in, problem out: reading requests, answering outcomes. */
@NullMarked
package org.unionbridge.platform.web;

import org.jspecify.annotations.NullMarked;
