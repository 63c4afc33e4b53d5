// For an embedding page: makes each frame of this course as tall as it says it is. Messages from elsewhere,
// and messages that hold anything but a height, are ignored and counted.
(function () {
  var here = new URL(document.currentScript.src).origin;
  var embeds = { resized: 0, ignored: 0 };
  window.pathDependentEmbeds = embeds;
  function heightIn(data) {
    if (typeof data !== "object" || data === null || Object.keys(data).join() !== "height")
      return 0;
    return typeof data.height === "number" && data.height > 0 && data.height < 50000
      ? data.height
      : 0;
  }
  function senderOf(event) {
    var frames = document.querySelectorAll("iframe");
    for (var i = 0; i < frames.length; i += 1) {
      if (frames[i].contentWindow === event.source) return frames[i];
    }
    return null;
  }
  addEventListener("message", function (event) {
    var height = event.origin === here ? heightIn(event.data) : 0;
    var frame = height > 0 ? senderOf(event) : null;
    if (frame === null) {
      embeds.ignored += 1;
      return;
    }
    embeds.resized += 1;
    frame.style.height = Math.ceil(height) + "px";
  });
})();
