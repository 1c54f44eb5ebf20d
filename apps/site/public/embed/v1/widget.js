// tells the page around how high the widget is; without it the frame keeps its height
const tell = () => parent.postMessage({ sauRo: 1, height: document.documentElement.offsetHeight }, '*');
new ResizeObserver(tell).observe(document.documentElement);
