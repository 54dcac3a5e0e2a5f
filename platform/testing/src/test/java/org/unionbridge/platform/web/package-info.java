@NullMarked
package org.unionbridge.platform.web;

import org.jspecify.annotations.NullMarked;
