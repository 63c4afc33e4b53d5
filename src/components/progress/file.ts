/** Texts in and out of the browser as files. Nothing is sent anywhere. */

/** Offers a text for download. */
export function downloadText(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The browser has the bytes once the click is over; a later turn of the loop is early enough.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 1000);
}
