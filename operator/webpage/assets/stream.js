// The events of the server. A stream on which nothing comes for longer than the server ever
// waits is dead, whatever the browser believes, and is opened again.

const silence = 25_000;

export function watch(url, onState, onLink) {
  let source;
  let deadline;
  const alive = () => {
    onLink("live");
    clearTimeout(deadline);
    deadline = setTimeout(reopen, silence);
  };
  const open = () => {
    source = new EventSource(url);
    source.onmessage = (event) => {
      alive();
      onState(JSON.parse(event.data));
    };
    source.addEventListener("beat", alive);
    source.onerror = () => {
      onLink("lost");
      // A server that answers with an error is not asked again by the browser.
      if (source.readyState === EventSource.CLOSED) {
        clearTimeout(deadline);
        deadline = setTimeout(reopen, 2000);
      }
    };
  };
  const reopen = () => {
    source.close();
    onLink("lost");
    deadline = setTimeout(reopen, silence);
    open();
  };
  open();
}
