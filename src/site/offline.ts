/** Whether devices keep copies of what was read: yes, unless the setting `OFFLINE` is `off`; then those there are go. */
export const offline = process.env["OFFLINE"] !== "off";
