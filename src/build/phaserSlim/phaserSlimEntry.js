// The part of Phaser 4.2.1 this game uses, as named exports. Types still come from the package `phaser`; a name that is
// missing here fails the build ("MISSING_EXPORT") instead of failing at run time. Plugins register themselves on import.
import CONST from 'phaser/src/const';
import CoreEvents from 'phaser/src/core/events/index';
import Game from 'phaser/src/core/Game';
import 'phaser/src/cameras/2d/CameraManager';
import 'phaser/src/events/EventEmitter';
import 'phaser/src/gameobjects/DisplayList';
import 'phaser/src/gameobjects/UpdateList';
import GameObjectFactory from 'phaser/src/gameobjects/GameObjectFactory';
import 'phaser/src/gameobjects/GameObjectCreator';
import Image from 'phaser/src/gameobjects/image/Image';
import 'phaser/src/gameobjects/image/ImageFactory';
import ScaleModes from 'phaser/src/scale/const/SCALE_MODE_CONST';
import SceneEvents from 'phaser/src/scene/events/index';
import Scene from 'phaser/src/scene/Scene';
import 'phaser/src/scene/ScenePlugin';
import CanvasTexture from 'phaser/src/textures/CanvasTexture';

export const { AUTO, CANVAS, WEBGL, HEADLESS, VERSION } = CONST;
export const Core = { Events: CoreEvents };
export const GameObjects = { GameObjectFactory, Image };
export const Scale = { NONE: ScaleModes.NONE };
export const Scenes = { Events: SceneEvents };
export const Textures = { CanvasTexture };
export { Game, Scene };
