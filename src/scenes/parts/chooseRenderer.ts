/** How the stage can be drawn here. */
export type Renderer = 'webgl' | 'canvas';

/** Renderers without a graphics card: there WebGL is slower than a 2D canvas. */
const SOFTWARE = /swiftshader|llvmpipe|softpipe|basic render|software/i;

/** The best way to draw the stage in this browser; null where there is no canvas at all. */
export function chooseRenderer(): Renderer | null {
  try {
    if (!document.createElement('canvas').getContext('2d')) return null;
    const gl = document.createElement('canvas').getContext('webgl');
    if (!gl) return 'canvas';
    const info = gl.getExtension('WEBGL_debug_renderer_info');
    const name = String(gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER));
    // Browsers allow few contexts at a time: give this one back.
    gl.getExtension('WEBGL_lose_context')?.loseContext();
    return SOFTWARE.test(name) ? 'canvas' : 'webgl';
  } catch {
    return null;
  }
}
